// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of a file that a spreadsheet opens without questions, also a Dutch one: semicolons between quoted cells. */
public final class Csv {

    /** At the beginning of a file it keeps a spreadsheet from taking UTF-8 for something older. */
    public static final String UTF_8_MARK = "\uFEFF";

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r]");

    private Csv() {}

    public static String line(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A text that starts like a formula must not become one in a spreadsheet. */
    private static String cell(String text) {
        var harmless = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
