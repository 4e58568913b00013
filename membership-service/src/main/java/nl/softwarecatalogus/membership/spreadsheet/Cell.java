// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.spreadsheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a spreadsheet; nothing that people typed is ever a formula. */
public sealed interface Cell {

    record Text(String text) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Empty() implements Cell {}

    static Cell of(@Nullable String text) {
        return text == null ? new Empty() : new Text(text);
    }

    static Cell of(@Nullable LocalDate day) {
        return day == null ? new Empty() : new Day(day);
    }
}
