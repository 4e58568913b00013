// SPDX-License-Identifier: EUPL-1.2
/** Lists as files for a spreadsheet (rekenblad), read and written in the words of their readers. */
@NullMarked
package nl.softwarecatalogus.catalogue.spreadsheet;

import org.jspecify.annotations.NullMarked;
