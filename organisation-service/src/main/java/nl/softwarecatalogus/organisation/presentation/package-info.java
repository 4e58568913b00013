// SPDX-License-Identifier: EUPL-1.2
/** How an organisation presents itself (presentatie) beside its profile: a logo and links. */
@NullMarked
package nl.softwarecatalogus.organisation.presentation;

import org.jspecify.annotations.NullMarked;
