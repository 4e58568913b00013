// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.mail.OutgoingMail;

/**
 * What a mail says, twice: mail programs show the one they can.
 *
 * @param text without markup
 * @param html the same, as a whole document
 */
public record Letter(String subject, String text, String html) {

    /** @param id of what it tells */
    public OutgoingMail to(String recipient, UUID id) {
        return new OutgoingMail(id, recipient, subject, text, html, List.of());
    }
}
