// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes rows as a file. Texts stay texts: a spreadsheet takes none of them for a formula. */
@Component
public class SheetWriter {

    private final Vocabulary words;

    SheetWriter(Vocabulary words) {
        this.words = words;
    }

    /** @param title of the only sheet, at most 31 characters */
    public byte[] write(SheetFormat format, String title, List<String> columns, List<List<String>> rows) {
        var file = new ByteArrayOutputStream();
        var output = open(format, file);
        output.begin(title, words.headings(columns));
        rows.forEach(output::line);
        output.finish();
        return file.toByteArray();
    }

    /** For what is too much to keep. */
    public SheetOutput open(SheetFormat format, OutputStream file) {
        return format == SheetFormat.XLSX ? new XlsxOutput(file) : new CsvOutput(file);
    }
}
