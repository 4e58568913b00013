// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param id of what the mail tells; also tells a mail server that it has this mail already
 * @param text without markup
 * @param html the same as a whole document, for mail programs that show it
 */
public record OutgoingMail(
        UUID id,
        String recipient,
        String subject,
        String text,
        @Nullable String html,
        List<MailAttachment> attachments) {

    public OutgoingMail {
        attachments = List.copyOf(attachments);
    }
}
