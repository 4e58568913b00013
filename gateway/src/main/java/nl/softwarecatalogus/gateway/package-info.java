// SPDX-License-Identifier: EUPL-1.2
/** The one door (toegangspoort) to the catalogue: routes, login and sessions, edge protection and the start page. */
@NullMarked
package nl.softwarecatalogus.gateway;

import org.jspecify.annotations.NullMarked;
