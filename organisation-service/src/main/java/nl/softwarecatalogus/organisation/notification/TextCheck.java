// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Holds adapted texts against their use, before anybody is told anything with them. */
final class TextCheck {

    private static final Object[] EXAMPLES = {1, 2, 3, 4, 5, 6};

    private TextCheck() {}

    /** @throws IllegalStateException naming the first text that cannot be filled in */
    static void check(MessageSource texts, Locale... languages) {
        for (var key : ours().stringPropertyNames()) {
            for (var language : languages) {
                try {
                    texts.getMessage(key, EXAMPLES, language);
                } catch (IllegalArgumentException unusable) {
                    throw new IllegalStateException(
                            "The text %s (%s) cannot be used: %s".formatted(key, language, unusable.getMessage()));
                }
            }
        }
    }

    private static Properties ours() {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource("notifications.properties"), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
