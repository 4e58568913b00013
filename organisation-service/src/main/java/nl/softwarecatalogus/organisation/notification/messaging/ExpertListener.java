// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import nl.softwarecatalogus.organisation.notification.NotificationService;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class ExpertListener {

    private final NotificationService notifications;

    ExpertListener(NotificationService notifications) {
        this.notifications = notifications;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.experts",
            types = {"nl.softwarecatalogus.expert-joined.v1", "nl.softwarecatalogus.expert-left.v1"})
    void tell(ExpertChanged expert, EventMetadata event) {
        notifications.tell(expert.occasion(event));
    }
}
