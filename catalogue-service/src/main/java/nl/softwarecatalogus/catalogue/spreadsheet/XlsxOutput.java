// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

final class XlsxOutput implements SheetOutput {

    private static final int WIDTH = 28;
    private static final int KEPT_LINES = 500;

    private final OutputStream file;
    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private int lines;

    XlsxOutput(OutputStream file) {
        this.file = file;
        this.workbook = new Workbook(file, "Softwarecatalogus", "1.0");
    }

    @Override
    public void begin(String title, List<String> headings) {
        try {
            if (sheet != null) {
                sheet.finish();
            }
            var begun = workbook.newWorksheet(title);
            begun.freezePane(0, 1);
            for (var column = 0; column < headings.size(); column++) {
                begun.inlineString(0, column, headings.get(column));
                begun.style(0, column).bold().set();
                begun.width(column, WIDTH);
            }
            begun.flush();
            file.flush();
            sheet = begun;
            lines = 1;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void line(List<String> cells) {
        if (sheet == null) {
            throw new IllegalStateException("no sheet has begun");
        }
        for (var column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(lines, column, cells.get(column));
            }
        }
        lines++;
        if (lines % KEPT_LINES == 0) {
            flush(sheet);
        }
    }

    @Override
    public void finish() {
        try {
            workbook.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
