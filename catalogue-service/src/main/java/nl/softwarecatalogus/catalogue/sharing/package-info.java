// SPDX-License-Identifier: EUPL-1.2
/** Organisations let others look at what they recorded of their own usage (delen van het eigen landschap). */
@NullMarked
package nl.softwarecatalogus.catalogue.sharing;

import org.jspecify.annotations.NullMarked;
