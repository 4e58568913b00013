// SPDX-License-Identifier: EUPL-1.2
/** Offerings and landscapes as files (uitwisseling): taken in row by row, and given out. */
@NullMarked
package nl.softwarecatalogus.catalogue.exchange;

import org.jspecify.annotations.NullMarked;
