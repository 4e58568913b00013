// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Office Open XML. Texts stand in it as texts, so a spreadsheet takes none of them for a formula. */
public final class XlsxSpreadsheet implements Spreadsheet {

    private static final int LINES_AT_ONCE = 500;
    private static final int WIDTH = 24;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    /** @param title of the only sheet, at most 31 characters */
    public XlsxSpreadsheet(OutputStream file, String title) {
        workbook = new Workbook(file, "Softwarecatalogus", "1.0");
        sheet = workbook.newWorksheet(title);
    }

    @Override
    public void heading(List<String> columns) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(line, column, columns.get(column));
            sheet.style(line, column).bold().set();
            sheet.width(column, WIDTH);
        }
        line++;
    }

    @Override
    public void line(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        line++;
        if (line % LINES_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> sheet.inlineString(line, column, text);
            case Cell.Day(var day) -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            }
            case Cell.Empty() -> {}
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
