// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import nl.softwarecatalogus.organisation.notification.NotificationService;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class OfferingListener {

    private final NotificationService notifications;

    OfferingListener(NotificationService notifications) {
        this.notifications = notifications;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.offerings",
            types = {"nl.softwarecatalogus.offering-published.v1"})
    void tell(OfferingPublished offering, EventMetadata event) {
        notifications.tell(offering.occasion(event));
    }
}
