// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import nl.softwarecatalogus.organisation.notification.NotificationService;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

/** Hears this service's own mergers: by then the people of the sources act for the target. */
@Component
class MergerListener {

    private static final String TOPIC = "nl.softwarecatalogus.organisation-mergers";

    private final NotificationService notifications;

    MergerListener(NotificationService notifications) {
        this.notifications = notifications;
    }

    @OnEvent(
            topic = TOPIC,
            types = {"nl.softwarecatalogus.organisations-merged.v1"})
    void carryOver(MergerChanged merger, EventMetadata event) {
        notifications.carryOver(merger.sourceIds(), merger.target().organisationId());
        notifications.tell(merger.occasion(event));
    }

    @OnEvent(
            topic = TOPIC,
            types = {"nl.softwarecatalogus.organisation-merger-completed.v1"})
    void tell(MergerChanged merger, EventMetadata event) {
        notifications.tell(merger.occasion(event));
    }
}
