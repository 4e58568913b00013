// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** A text of {@code mails/}: the first line is the subject, the rest the body; {@code {names}} are filled in. */
public record Letter(String subject, String body) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    public static Letter of(String template, Map<String, String> values) {
        var lines = text(template).split("\n", 2);
        return new Letter(filled(lines[0], values), filled(lines[1].strip(), values));
    }

    /** In one pass, so that what people typed is never taken for a place to fill in. */
    private static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("nothing to fill in for " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String text(String template) {
        try {
            return new ClassPathResource("mails/" + template + ".txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
