// SPDX-License-Identifier: EUPL-1.2
/** Asking for access over HTTP (toegangsverzoeken). */
@NullMarked
package nl.softwarecatalogus.organisation.accessrequest.web;

import org.jspecify.annotations.NullMarked;
