// SPDX-License-Identifier: EUPL-1.2
/** Best practices and standards that communities publish (kennisproducten). */
@NullMarked
package nl.softwarecatalogus.catalogue.knowledge;

import org.jspecify.annotations.NullMarked;
