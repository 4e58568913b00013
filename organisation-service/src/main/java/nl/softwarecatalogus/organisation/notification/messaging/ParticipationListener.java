// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import nl.softwarecatalogus.organisation.notification.NotificationService;
import nl.softwarecatalogus.organisation.notification.Particulars;
import nl.softwarecatalogus.organisation.notification.Party;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

/**
 * Hears who takes part and who no longer does. These events are of this service itself: a whole register of municipalities
 * need not wait until people have been told.
 */
@Component
class ParticipationListener {

    private final NotificationService notifications;

    ParticipationListener(NotificationService notifications) {
        this.notifications = notifications;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.organisations",
            types = {
                "nl.softwarecatalogus.organisation-activated.v1",
                "nl.softwarecatalogus.organisation-deactivated.v1"
            })
    void tell(Party organisation, EventMetadata event) {
        notifications.tell(Occasions.of(event, Particulars.of(organisation)));
    }
}
