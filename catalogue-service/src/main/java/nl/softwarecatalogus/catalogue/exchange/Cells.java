// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetRow;
import nl.softwarecatalogus.catalogue.spreadsheet.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row as what they should be, and notes what they are not. */
final class Cells {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final SheetRow row;
    private final Vocabulary words;
    private final RowFaults faults;

    Cells(SheetRow row, Vocabulary words, RowFaults faults) {
        this.row = row;
        this.words = words;
        this.faults = faults;
    }

    int row() {
        return row.number();
    }

    boolean isEmpty(String column) {
        return row.get(column).isEmpty();
    }

    void fault(String column, String code, Object... arguments) {
        faults.add(row.number(), column, code, arguments);
    }

    /** Empty when it is missing, which is a fault. */
    String required(String column, int longest) {
        var text = text(column, longest);
        if (text == null) {
            fault(column, "required");
            return "";
        }
        return text;
    }

    @Nullable
    String text(String column, int longest) {
        var text = row.get(column);
        if (text.indexOf('\0') >= 0) {
            fault(column, "null-character");
        }
        if (text.length() > longest) {
            fault(column, "maxLength", longest);
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    String matching(String column, int longest, String pattern, String code) {
        var text = text(column, longest);
        if (text != null && !text.matches(pattern)) {
            fault(column, code);
        }
        return text;
    }

    <E extends Enum<E>> @Nullable E word(String column, Class<E> type) {
        var word = row.get(column);
        if (word.isEmpty()) {
            return null;
        }
        var meant = words.meant(type, word);
        if (meant.isEmpty()) {
            fault(column, "enum", String.join(", ", words.words(type)));
        }
        return meant.orElse(null);
    }

    @Nullable
    LocalDate day(String column) {
        var text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        for (var format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException other) {
                continue;
            }
        }
        fault(column, "format.localdate");
        return null;
    }

    @Nullable
    UUID key(String column) {
        var text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            fault(column, "format.uuid");
            return null;
        }
    }

    /** Several values in one cell, a line or a vertical bar between them. */
    List<String> several(String column) {
        return row.get(column)
                .lines()
                .flatMap(line -> List.of(line.split("\\|")).stream())
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
