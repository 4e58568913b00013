// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The mailbox as web pages. A mail is written by others: every character of it is escaped, only web addresses become links. */
final class MailboxPage {

    static final String STYLE = """
            body { font-family: system-ui, sans-serif; line-height: 1.5; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1c1c1c; background: #fff; }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; vertical-align: top; padding: .5rem; border-bottom: 1px solid #767676; overflow-wrap: anywhere; }
            a { color: #0b4f9e; } a:focus-visible { outline: 3px solid #0b4f9e; outline-offset: 2px; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid #767676; padding: 1rem; }
            dt { font-weight: bold; } dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
            """;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm:ss", Locale.of("nl"))
            .withZone(ZoneId.of("Europe/Amsterdam"));

    private MailboxPage() {}

    static String list(List<ReceivedMail> mails) {
        var content = mails.isEmpty() ? "<p>Er is nog geen mail verstuurd.</p>" : table(mails);
        return page(
                "Postvak",
                "<h1>Postvak</h1><p>Alle mail die dit lokale systeem verstuurt, komt hier aan en gaat nergens anders heen."
                        + " <a href=\"/\">Vernieuwen</a></p>" + content);
    }

    static String mail(ReceivedMail mail) {
        var attachments = mail.attachments().isEmpty()
                ? ""
                : "<dt>Bijlagen</dt><dd>" + escaped(String.join(", ", mail.attachments())) + "</dd>";
        return page(mail.subject(), """
                <p><a href="/">Terug naar het postvak</a></p>
                <h1>%s</h1>
                <dl><dt>Aan</dt><dd>%s</dd><dt>Van</dt><dd>%s</dd><dt>Ontvangen</dt><dd>%s</dd>%s</dl>
                <pre>%s</pre>
                <p><a href="/messages/%s/source">Bron van deze mail (.eml)</a></p>
                """.formatted(
                        escaped(mail.subject()),
                        escaped(mail.to()),
                        escaped(mail.from()),
                        TIME.format(mail.receivedAt()),
                        attachments,
                        withLinks(mail.text()),
                        escaped(mail.id())));
    }

    static String missing() {
        return page(
                "Niet gevonden",
                "<h1>Niet gevonden</h1><p>Deze pagina of mail is er niet. <a href=\"/\">Naar het postvak</a></p>");
    }

    private static String table(List<ReceivedMail> mails) {
        var rows = new StringBuilder();
        for (var mail : mails) {
            rows.append("<tr><td>%s</td><td>%s</td><td><a href=\"/mail/%s\">%s</a></td></tr>%n"
                    .formatted(
                            TIME.format(mail.receivedAt()),
                            escaped(mail.to()),
                            escaped(mail.id()),
                            escaped(mail.subject())));
        }
        return "<table><caption>" + mails.size() + " berichten, nieuwste eerst</caption>"
                + "<thead><tr><th scope=\"col\">Ontvangen</th><th scope=\"col\">Aan</th><th scope=\"col\">Onderwerp</th></tr></thead>"
                + "<tbody>" + rows + "</tbody></table>";
    }

    private static String page(String title, String main) {
        return """
                <!doctype html>
                <html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – lokaal postvak</title><link rel="stylesheet" href="/style.css"></head>
                <body><main>%s</main></body></html>
                """.formatted(escaped(title), main);
    }

    private static String withLinks(String text) {
        var result = new StringBuilder();
        var link = ReceivedMail.linkPattern().matcher(text);
        int end = 0;
        while (link.find()) {
            var address = escaped(link.group());
            result.append(escaped(text.substring(end, link.start())));
            result.append("<a href=\"%1$s\" rel=\"noreferrer noopener\">%1$s</a>".formatted(address));
            end = link.end();
        }
        return result.append(escaped(text.substring(end))).toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
