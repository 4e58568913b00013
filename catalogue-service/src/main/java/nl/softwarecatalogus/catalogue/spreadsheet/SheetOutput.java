// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.spreadsheet;

import java.util.List;

/**
 * A file that is written line by line and kept nowhere, however long it becomes. What is not finished stays broken, so that
 * nobody takes part of it for the whole.
 */
public interface SheetOutput {

    /**
     * A sheet, the first line of which goes out at once; the one before it ends.
     *
     * @param title at most 31 characters
     */
    void begin(String title, List<String> headings);

    void line(List<String> cells);

    void finish();
}
