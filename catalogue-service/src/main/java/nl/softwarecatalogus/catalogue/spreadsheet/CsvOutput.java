// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.softwarecatalogus.platform.web.Csv;

/** Has one sheet only, without a title. */
final class CsvOutput implements SheetOutput {

    private final Writer file;

    CsvOutput(OutputStream file) {
        this.file = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    }

    @Override
    public void begin(String title, List<String> headings) {
        write(Csv.UTF_8_MARK + Csv.line(headings.stream()));
        finish();
    }

    @Override
    public void line(List<String> cells) {
        write(Csv.line(cells.stream()));
    }

    @Override
    public void finish() {
        try {
            file.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void write(String text) {
        try {
            file.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
