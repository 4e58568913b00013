// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Blacks out (lakt) in a text who took part in a case: their whole name and each part of it, and every e-mail address and
 * telephone number. Rather a word too many than a name.
 */
final class Redaction {

    private static final String NAME = "[naam]";
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\w-])(\\+31|0031|0)[ ()-]*[1-9]([ ()-]*[0-9]){8}(?![0-9])");
    private static final int SHORTEST_PART = 3;
    private static final int INSENSITIVE =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final List<Pattern> names;

    private Redaction(Collection<String> names) {
        this.names = names.stream()
                .flatMap(Redaction::parts)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(part -> Pattern.compile("(?<!\\w)" + Pattern.quote(part) + "(?!\\w)", INSENSITIVE))
                .toList();
    }

    static Redaction of(Collection<String> names) {
        return new Redaction(names);
    }

    String apply(String text) {
        var redacted = EMAIL.matcher(text).replaceAll("[e-mailadres]");
        redacted = TELEPHONE.matcher(redacted).replaceAll("[telefoonnummer]");
        for (var name : names) {
            redacted = name.matcher(redacted).replaceAll(NAME);
        }
        return redacted;
    }

    private static Stream<String> parts(String name) {
        var parts = Arrays.stream(name.split("[\\s,]+")).filter(part -> part.length() >= SHORTEST_PART);
        return Stream.concat(Stream.of(name.strip()), parts).filter(part -> !part.isBlank());
    }
}
