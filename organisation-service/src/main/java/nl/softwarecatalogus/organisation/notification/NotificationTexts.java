// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of notifications, in Dutch or English; those of the configuration come before our own. */
@Component
class NotificationTexts {

    static final Locale DUTCH = Locale.of("nl");

    private final ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();

    NotificationTexts(NotificationProperties properties) {
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        if (!properties.texts().isBlank()) {
            texts.addBasenames(properties.texts());
        }
        texts.addBasenames("classpath:notifications");
        TextCheck.check(texts, DUTCH, Locale.UK);
    }

    String title(Notification notification, Locale reader) {
        return filled("title", notification, reader);
    }

    String text(Notification notification, Locale reader) {
        return filled("text", notification, reader);
    }

    /** A text of its own, of no notification. */
    String get(String key, Locale reader, Object... values) {
        return texts.getMessage(key, values, language(reader));
    }

    private String filled(String part, Notification notification, Locale reader) {
        return get(
                notification.kind().key() + "." + part,
                reader,
                notification.organisationName(),
                orEmpty(notification.collaborationName()),
                orEmpty(notification.offeringName()),
                date(notification.effectiveOn(), language(reader)),
                orEmpty(notification.sourceNames()));
    }

    private static String date(@Nullable LocalDate date, Locale language) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(date);
    }

    /** Dates in English are written as in Europe. */
    private static Locale language(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : DUTCH;
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }
}
