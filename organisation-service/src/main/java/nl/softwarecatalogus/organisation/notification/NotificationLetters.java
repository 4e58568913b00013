// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.softwarecatalogus.organisation.mail.Letter;
import org.springframework.stereotype.Component;

/** Writes notifications as a mail: as plain text, and as HTML that a screen reader and any mail program can show. */
@Component
class NotificationLetters {

    private final NotificationTexts texts;
    private final NotificationProperties properties;

    NotificationLetters(NotificationTexts texts, NotificationProperties properties) {
        this.texts = texts;
        this.properties = properties;
    }

    Letter about(Notification notification, String reader, Language language) {
        var title = texts.title(notification, language.locale());
        var text = texts.text(notification, language.locale());
        return letter(title, text, "<p>" + Html.escaped(text) + "</p>", reader, language);
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
        var greeting = texts.get("mail.greeting", locale, reader);
        var look = texts.get("mail.look", locale);
        var why = texts.get("mail.why", locale);
        var subject = title.replaceAll("\\p{Cntrl}+", " ");
        var plain = String.join("\n\n", greeting, text, look + "\n" + properties.home(), "-- \n" + why) + "\n";
        return new Letter(subject, plain, document(subject, locale, """
                <h1 style="font-size: 1.25rem">%s</h1>
                <p>%s</p>
                %s
                <p><a href="%s">%s</a></p>
                <p style="color: #555555">%s</p>""".formatted(
                        Html.escaped(title),
                        Html.escaped(greeting),
                        html,
                        Html.escaped(properties.home().toString()),
                        Html.escaped(look),
                        Html.escaped(why))));
    }

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
