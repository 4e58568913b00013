// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.AccountHolder;
import nl.softwarecatalogus.organisation.account.RecipientService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person's digest (dagoverzicht). */
@Service
@Transactional
public class DigestService {

    private final NotificationStore notifications;
    private final NotificationMails mails;
    private final RecipientService people;

    DigestService(NotificationStore notifications, NotificationMails mails, RecipientService people) {
        this.notifications = notifications;
        this.mails = mails;
        this.people = people;
    }

    /** What came in before this moment and was not read since, in one mail; none when that is nothing. */
    public void send(UUID accountId, Instant until) {
        var waiting = notifications.takeForDigest(accountId, until);
        people.holder(accountId).ifPresent(holder -> {
            var unread = unread(waiting, holder);
            if (!unread.isEmpty()) {
                mails.digest(unread, holder);
            }
        });
    }

    private static List<Notification> unread(List<Notification> waiting, AccountHolder holder) {
        return waiting.stream()
                .filter(notification -> notification.readAt() == null)
                .filter(notification -> holder.organisations().containsKey(notification.organisationId()))
                .sorted(Comparator.comparing(Notification::occurredAt).thenComparing(Notification::id))
                .toList();
    }
}
