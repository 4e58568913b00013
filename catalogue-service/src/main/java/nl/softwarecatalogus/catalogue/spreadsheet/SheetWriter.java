// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.softwarecatalogus.platform.web.Csv;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** Writes rows as a file. Texts stay texts: a spreadsheet takes none of them for a formula. */
@Component
public class SheetWriter {

    private static final int WIDTH = 28;

    private final Vocabulary words;

    SheetWriter(Vocabulary words) {
        this.words = words;
    }

    /** @param title of the only sheet, at most 31 characters */
    public byte[] write(SheetFormat format, String title, List<String> columns, List<List<String>> rows) {
        var headings = columns.stream().map(words::heading).toList();
        return format == SheetFormat.XLSX ? xlsx(title, headings, rows) : csv(headings, rows);
    }

    private static byte[] csv(List<String> headings, List<List<String>> rows) {
        var text = new StringBuilder(Csv.UTF_8_MARK).append(Csv.line(headings.stream()));
        rows.forEach(row -> text.append(Csv.line(row.stream())));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(String title, List<String> headings, List<List<String>> rows) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Softwarecatalogus", "1.0")) {
            var sheet = workbook.newWorksheet(title);
            sheet.freezePane(0, 1);
            for (var column = 0; column < headings.size(); column++) {
                sheet.inlineString(0, column, headings.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, WIDTH);
            }
            for (var line = 0; line < rows.size(); line++) {
                for (var column = 0; column < headings.size(); column++) {
                    sheet.inlineString(line + 1, column, rows.get(line).get(column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
