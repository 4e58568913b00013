// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes mails: as plain text, and as HTML that a screen reader and any mail program can show. */
@Component
public class NotificationLetters {

    private final NotificationTexts texts;
    private final NotificationProperties properties;

    NotificationLetters(NotificationTexts texts, NotificationProperties properties) {
        this.texts = texts;
        this.properties = properties;
    }

    /**
     * To somebody who need not have an account, in words found by the key.
     *
     * @param reader null when it is not certain who that is
     * @param link where the reader can act on it
     */
    public Letter personal(String key, @Nullable String reader, Language language, String link, Object... values) {
        var locale = language.locale();
        var title = texts.get(key + ".title", locale, values);
        var text = texts.get(key + ".text", locale, values);
        var closing = new Closing(texts.get(key + ".look", locale), link, texts.get(key + ".why", locale, values));
        return letter(title, text, paragraph(text), greeting(reader, locale), closing, locale);
    }

    Letter about(Notification notification, String reader, Language language) {
        var title = texts.title(notification, language.locale());
        var text = texts.text(notification, language.locale());
        return letter(title, text, paragraph(text), reader, language);
    }

    /** @param notifications in the order in which they happened */
    Letter digest(List<Notification> notifications, String reader, Language language) {
        var locale = language.locale();
        var text = notifications.stream()
                .map(each -> texts.title(each, locale) + "\n" + texts.text(each, locale))
                .collect(Collectors.joining("\n\n"));
        var html = notifications.stream()
                .map(each -> "<h2 style=\"font-size: 1rem\">" + Html.escaped(texts.title(each, locale)) + "</h2>\n<p>"
                        + Html.escaped(texts.text(each, locale)) + "</p>")
                .collect(Collectors.joining("\n"));
        return letter(texts.get("digest.title", locale, notifications.size()), text, html, reader, language);
    }

    private Letter letter(String title, String text, String html, String reader, Language language) {
        var locale = language.locale();
        var closing = new Closing(
                texts.get("mail.look", locale), properties.home().toString(), texts.get("mail.why", locale));
        return letter(title, text, html, greeting(reader, locale), closing, locale);
    }

    private String greeting(@Nullable String reader, Locale locale) {
        return reader == null ? texts.get("mail.greeting-unknown", locale) : texts.get("mail.greeting", locale, reader);
    }

    private static Letter letter(
            String title, String text, String html, String greeting, Closing closing, Locale locale) {
        var subject = title.replaceAll("\\p{Cntrl}+", " ");
        var plain = String.join("\n\n", greeting, text, closing.look() + "\n" + closing.link(), "-- \n" + closing.why())
                + "\n";
        return new Letter(subject, plain, document(subject, locale, """
                <h1 style="font-size: 1.25rem">%s</h1>
                <p>%s</p>
                %s
                <p><a href="%s">%s</a></p>
                <p style="color: #555555">%s</p>""".formatted(
                        Html.escaped(title),
                        Html.escaped(greeting),
                        html,
                        Html.escaped(closing.link()),
                        Html.escaped(closing.look()),
                        Html.escaped(closing.why()))));
    }

    private static String paragraph(String text) {
        return "<p>" + Html.escaped(text) + "</p>";
    }

    /** Where a mail leads, and why somebody gets it. */
    private record Closing(String look, String link, String why) {}

    private static String document(String title, Locale language, String content) {
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body style="font: 1rem/1.5 sans-serif; color: #1a1a1a; background: #ffffff; max-width: 40rem">
                <main>
                %s
                </main>
                </body>
                </html>
                """.formatted(language.getLanguage(), Html.escaped(title), content);
    }
}
