// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import nl.softwarecatalogus.organisation.notification.NotificationService;
import nl.softwarecatalogus.organisation.notification.Particulars;
import nl.softwarecatalogus.organisation.notification.Party;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

/** Hears this service's own event, as everybody else does: a whole register of municipalities need not wait for it. */
@Component
class ActivationListener {

    private final NotificationService notifications;

    ActivationListener(NotificationService notifications) {
        this.notifications = notifications;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.organisations",
            types = {"nl.softwarecatalogus.organisation-activated.v1"})
    void tell(Party organisation, EventMetadata event) {
        notifications.tell(Occasions.of(event, Particulars.of(organisation)));
    }
}
