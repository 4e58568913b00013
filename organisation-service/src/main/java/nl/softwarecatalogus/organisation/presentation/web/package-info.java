// SPDX-License-Identifier: EUPL-1.2
/** Logo and links over HTTP. */
@NullMarked
package nl.softwarecatalogus.organisation.presentation.web;

import org.jspecify.annotations.NullMarked;
