// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.AccountHolder;
import nl.softwarecatalogus.organisation.account.Recipient;
import nl.softwarecatalogus.platform.mail.MailOutbox;
import org.springframework.stereotype.Component;

/** Mails what somebody was told, as that person wants it. */
@Component
class NotificationMails {

    private final PreferenceStore preferences;
    private final NotificationStore notifications;
    private final NotificationLetters letters;
    private final MailOutbox outbox;

    NotificationMails(
            PreferenceStore preferences,
            NotificationStore notifications,
            NotificationLetters letters,
            MailOutbox outbox) {
        this.preferences = preferences;
        this.notifications = notifications;
        this.letters = letters;
        this.outbox = outbox;
    }

    void mail(Notification notification, Recipient recipient) {
        var wishes = preferences.of(recipient.accountId());
        if (wishes.wants(notification.kind())) {
            switch (wishes.delivery()) {
                case IMMEDIATE -> {
                    var letter = letters.about(notification, recipient.name(), wishes.language());
                    outbox.queue(letter.to(recipient.email(), notification.id()));
                }
                case DAILY_DIGEST -> notifications.awaitDigest(notification.id());
            }
        }
    }

    void digest(List<Notification> unread, AccountHolder reader) {
        var language = preferences.of(reader.accountId()).language();
        outbox.queue(letters.digest(unread, reader.name(), language).to(reader.email(), UUID.randomUUID()));
    }
}
