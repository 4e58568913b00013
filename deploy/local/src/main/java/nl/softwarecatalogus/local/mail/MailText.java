// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds what a person reads among the parts of a mail. */
final class MailText {

    private static final int DEEPEST = 10;

    private String plain = "";
    private String html = "";
    private final List<String> attachments = new ArrayList<>();

    private MailText() {}

    static MailText of(Part mail) throws MessagingException, IOException {
        var text = new MailText();
        text.collect(mail, 0);
        return text;
    }

    String text() {
        return plain.isBlank() ? withoutTags(html) : plain;
    }

    List<String> attachments() {
        return attachments;
    }

    private void collect(Part part, int depth) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts && depth < DEEPEST) {
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), depth + 1);
            }
        } else if (part.getFileName() != null) {
            attachments.add(part.getFileName());
        } else if (part.isMimeType("text/html")) {
            html += part.getContent();
        } else if (part.isMimeType("text/plain")) {
            plain += part.getContent();
        }
    }

    /** Keeps the address of a link, which is what matters in a mail. */
    private static String withoutTags(String html) {
        return html.replaceAll("(?is)<(style|script)\\b.*?</\\1>", "")
                .replaceAll("(?is)<a\\b[^>]*href=[\"']([^\"']+)[\"'][^>]*>(.*?)</a>", "$2 ( $1 )")
                .replaceAll("(?i)<(br|/p|/div|/li|/h[1-6]|/tr)\\b[^>]*>", "\n")
                .replaceAll("(?s)<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
