// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.springframework.stereotype.Component;

/** Reads the rows of a file, with the columns by their code whatever they are called and in whatever order they stand. */
@Component
public class SheetReader {

    private final Vocabulary words;

    SheetReader(Vocabulary words) {
        this.words = words;
    }

    /** @throws InvalidInputException when the file as a whole cannot be read, with every column that is not known */
    public List<SheetRow> read(SheetFormat format, byte[] content, List<String> columns) {
        SheetLimits.refuseTooLarge(content);
        var lines = format == SheetFormat.XLSX ? XlsxSheet.read(content) : CsvSheet.read(content);
        if (lines.isEmpty()) {
            throw SheetLimits.fault("spreadsheet-empty");
        }
        if (lines.size() > SheetLimits.MOST_ROWS + 1) {
            throw SheetLimits.fault("spreadsheet-too-many-rows", SheetLimits.MOST_ROWS);
        }
        return rows(lines, headings(lines.getFirst(), columns));
    }

    private List<String> headings(List<String> heading, List<String> columns) {
        if (heading.size() > SheetLimits.MOST_COLUMNS) {
            throw SheetLimits.fault("spreadsheet-too-many-columns", SheetLimits.MOST_COLUMNS);
        }
        var faults = new ArrayList<InvalidParam>();
        var known = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var name : heading) {
            var column = name.isBlank() ? "" : words.column(name, columns).orElse("");
            if (column.isEmpty() && !name.isBlank()) {
                faults.add(new InvalidParam(name.strip(), "spreadsheet-unknown-column"));
            } else if (!column.isEmpty() && !seen.add(column)) {
                faults.add(new InvalidParam(name.strip(), "spreadsheet-column-twice"));
            }
            known.add(column);
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        return known;
    }

    private static List<SheetRow> rows(List<List<String>> lines, List<String> headings) {
        var rows = new ArrayList<SheetRow>();
        for (var index = 1; index < lines.size(); index++) {
            var cells = new HashMap<String, String>();
            var line = lines.get(index);
            for (var column = 0; column < Math.min(line.size(), headings.size()); column++) {
                var text = plain(line.get(column));
                if (!headings.get(column).isEmpty() && !text.isEmpty()) {
                    cells.put(headings.get(column), text);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(index + 1, cells));
            }
        }
        return rows;
    }

    /** Without the mark that keeps a spreadsheet from taking a text for a formula. */
    private static String plain(String text) {
        if (text.length() > SheetLimits.LONGEST_CELL) {
            throw SheetLimits.fault("spreadsheet-cell-too-long", SheetLimits.LONGEST_CELL);
        }
        var stripped = text.strip();
        return stripped.matches("(?s)'[=+\\-@\t\r].*") ? stripped.substring(1) : stripped;
    }
}
