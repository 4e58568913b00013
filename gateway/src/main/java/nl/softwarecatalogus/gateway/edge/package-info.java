// SPDX-License-Identifier: EUPL-1.2
/** The edge (rand): what holds for every request, whatever it asks for: headers, paths, body sizes, refusals. */
@NullMarked
package nl.softwarecatalogus.gateway.edge;

import org.jspecify.annotations.NullMarked;
