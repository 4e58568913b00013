// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.web.Csv;

public final class CsvSpreadsheet implements Spreadsheet {

    private final Writer file;

    public CsvSpreadsheet(OutputStream file) {
        this.file = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    }

    @Override
    public void heading(List<String> columns) throws IOException {
        file.write(Csv.UTF_8_MARK);
        write(columns.stream());
    }

    @Override
    public void line(List<Cell> cells) throws IOException {
        write(cells.stream().map(CsvSpreadsheet::text));
    }

    private void write(Stream<String> texts) throws IOException {
        file.write(Csv.line(texts));
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Day(var day) -> day.toString();
            case Cell.Empty() -> "";
        };
    }

    @Override
    public void close() throws IOException {
        file.flush();
    }
}
