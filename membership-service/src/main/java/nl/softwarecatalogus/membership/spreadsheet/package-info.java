// SPDX-License-Identifier: EUPL-1.2
/** Lists as files for a spreadsheet (rekenblad), written line by line so that a long one takes no memory. */
@NullMarked
package nl.softwarecatalogus.membership.spreadsheet;

import org.jspecify.annotations.NullMarked;
