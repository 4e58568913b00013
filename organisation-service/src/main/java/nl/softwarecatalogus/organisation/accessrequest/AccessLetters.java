// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.util.UUID;
import nl.softwarecatalogus.organisation.notification.Letter;
import nl.softwarecatalogus.organisation.notification.NotificationLetters;
import nl.softwarecatalogus.platform.mail.MailOutbox;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.springframework.stereotype.Component;

/** What whoever asks for access is mailed. */
@Component
class AccessLetters {

    private final NotificationLetters letters;
    private final MailOutbox mails;
    private final AccessRequestProperties properties;

    AccessLetters(NotificationLetters letters, MailOutbox mails, AccessRequestProperties properties) {
        this.letters = letters;
        this.mails = mails;
        this.properties = properties;
    }

    /** With nothing in it that a visitor typed: anybody can have this mail sent to anybody. */
    void link(AccessRequest request, LinkSecret secret, String organisation) {
        var days = properties.validity().toDays();
        var link = properties.address(secret);
        mail(request, letters.personal("access-link", null, request.language(), link, organisation, days));
    }

    void approved(AccessRequest request, String organisation) {
        mail(request, decision("access-approved", request, organisation));
    }

    void declined(AccessRequest request, String organisation, String reason) {
        mail(request, decision("access-declined", request, organisation, reason));
    }

    private Letter decision(String key, AccessRequest request, Object... values) {
        return letters.personal(key, request.name(), request.language(), properties.home(), values);
    }

    private void mail(AccessRequest request, Letter letter) {
        mails.queue(letter.to(request.email(), UUID.randomUUID()));
    }
}
