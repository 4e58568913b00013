// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import nl.softwarecatalogus.organisation.notification.NotificationService;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class MembershipListener {

    private final NotificationService notifications;

    MembershipListener(NotificationService notifications) {
        this.notifications = notifications;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.memberships",
            types = {
                "nl.softwarecatalogus.membership-declared.v1",
                "nl.softwarecatalogus.membership-confirmed.v1",
                "nl.softwarecatalogus.membership-declined.v1",
                "nl.softwarecatalogus.membership-withdrawn.v1",
                "nl.softwarecatalogus.membership-termination-announced.v1",
                "nl.softwarecatalogus.membership-ended.v1"
            })
    void tell(MembershipChanged membership, EventMetadata event) {
        notifications.remember(membership.known(event));
        notifications.tell(membership.occasion(event));
    }

    /** That organisations merged is told once, not of each of their memberships. */
    @OnEvent(
            topic = "nl.softwarecatalogus.memberships",
            types = {"nl.softwarecatalogus.membership-transferred.v1"})
    void remember(MembershipChanged membership, EventMetadata event) {
        notifications.remember(membership.known(event));
    }
}
