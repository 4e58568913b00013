// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.softwarecatalogus.organisation.account.Recipient;
import nl.softwarecatalogus.organisation.account.RecipientService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what happened. */
@Service
@Transactional
public class NotificationService {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final NotificationStore notifications;
    private final KnownMemberships memberships;
    private final RecipientService recipients;
    private final Clock clock;

    NotificationService(
            NotificationStore notifications, KnownMemberships memberships, RecipientService recipients, Clock clock) {
        this.notifications = notifications;
        this.memberships = memberships;
        this.recipients = recipients;
        this.clock = clock;
    }

    public void remember(KnownMembership membership) {
        memberships.remember(membership);
    }

    /** Everybody whom it concerns and who was there when it happened, once. */
    public void tell(Occasion occasion) {
        var today = LocalDate.ofInstant(clock.instant(), NETHERLANDS);
        for (var audience : occasion.kind().audiences()) {
            var organisations = occasion.particulars().on(audience.side(), memberships, today);
            recipients
                    .holding(audience.roles(), organisations, occasion.happenedAt())
                    .forEach(recipient -> tell(recipient, occasion));
        }
    }

    private void tell(Recipient recipient, Occasion occasion) {
        var notification = Notification.of(occasion, recipient.organisationId());
        notifications.add(notification, occasion.id(), recipient.accountId(), clock.instant());
    }
}
