// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import nl.softwarecatalogus.organisation.notification.NotificationService;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class InvitationListener {

    private final NotificationService notifications;

    InvitationListener(NotificationService notifications) {
        this.notifications = notifications;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.invitations",
            types = {
                "nl.softwarecatalogus.invitation-sent.v1",
                "nl.softwarecatalogus.invitation-reminded.v1",
                "nl.softwarecatalogus.invitation-answered.v1",
                "nl.softwarecatalogus.invitation-withdrawn.v1",
                "nl.softwarecatalogus.invitation-expired.v1"
            })
    void tell(InvitationChanged invitation, EventMetadata event) {
        notifications.tell(invitation.occasion(event));
    }
}
