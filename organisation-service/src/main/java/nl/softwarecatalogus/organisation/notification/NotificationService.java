// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.Recipient;
import nl.softwarecatalogus.organisation.membership.KnownMembership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what happened. */
@Service
@Transactional
public class NotificationService {

    private final NotificationStore notifications;
    private final Addressees addressees;
    private final NotificationMails mails;
    private final Clock clock;

    NotificationService(NotificationStore notifications, Addressees addressees, NotificationMails mails, Clock clock) {
        this.notifications = notifications;
        this.addressees = addressees;
        this.mails = mails;
        this.clock = clock;
    }

    public void remember(KnownMembership membership) {
        addressees.remember(membership);
    }

    /** What was told on behalf of organisations that went up in another stays with their people. */
    public void carryOver(Collection<UUID> sourceIds, UUID targetId) {
        notifications.carryOver(sourceIds, targetId);
    }

    /** Everybody whom it concerns and who was there when it happened, once, whatever is heard of it again. */
    public void tell(Occasion occasion) {
        addressees.of(occasion).forEach(recipient -> tell(recipient, occasion));
    }

    private void tell(Recipient recipient, Occasion occasion) {
        var now = clock.instant();
        var notification = Notification.of(occasion, recipient.organisationId());
        if (notifications.add(notification, occasion.id(), recipient.accountId(), now) && occasion.isNewsAt(now)) {
            mails.mail(notification, recipient);
        }
    }
}
