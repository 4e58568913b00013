// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.spreadsheet;

import java.util.Map;

/**
 * A row of a file.
 *
 * @param number as the spreadsheet shows it: the heading is row 1
 * @param cells by the code of the column
 */
public record SheetRow(int number, Map<String, String> cells) {

    /** Empty when nothing stands there. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }
}
