// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import nl.softwarecatalogus.organisation.notification.NotificationService;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class UsageListener {

    private final NotificationService notifications;

    UsageListener(NotificationService notifications) {
        this.notifications = notifications;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.usages",
            types = {"nl.softwarecatalogus.usage-declared.v1", "nl.softwarecatalogus.usage-disputed.v1"})
    void tell(UsageChanged usage, EventMetadata event) {
        usage.occasion(event).ifPresent(notifications::tell);
    }
}
