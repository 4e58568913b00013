// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.softwarecatalogus.platform.web.Csv;
import org.apache.commons.csv.CSVFormat;

/** Reads comma- or semicolon-separated text, whichever a spreadsheet made of it. */
final class CsvSheet {

    private CsvSheet() {}

    static List<List<String>> read(byte[] content) {
        var text = text(content);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setMaxRows(SheetLimits.MOST_ROWS + 2L)
                .get();
        var rows = new ArrayList<List<String>>();
        try (var parser = format.parse(new StringReader(text))) {
            parser.forEach(line -> rows.add(line.toList()));
        } catch (IOException | UncheckedIOException malformed) {
            throw SheetLimits.fault("not-a-spreadsheet");
        }
        return rows;
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(Csv.UTF_8_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw SheetLimits.fault("not-utf-8");
        }
    }

    private static char delimiter(String text) {
        var heading = text.lines().findFirst().orElse("");
        var semicolons = heading.chars().filter(each -> each == ';').count();
        var commas = heading.chars().filter(each -> each == ',').count();
        return semicolons >= commas ? ';' : ',';
    }
}
