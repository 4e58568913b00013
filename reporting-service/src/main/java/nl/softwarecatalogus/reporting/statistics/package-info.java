// SPDX-License-Identifier: EUPL-1.2
/** Figures about the whole (statistieken). */
@NullMarked
package nl.softwarecatalogus.reporting.statistics;

import org.jspecify.annotations.NullMarked;
