// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account.messaging;

import nl.softwarecatalogus.organisation.account.AccessGranted;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Access is told of as something that happened to the organisation, in order with the rest. */
@Component
class AccessPublisher {

    private static final String TOPIC = "nl.softwarecatalogus.organisations";
    private static final String TYPE = "nl.softwarecatalogus.access-granted.v1";

    private final EventOutbox outbox;

    AccessPublisher(EventOutbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void publish(AccessGranted event) {
        var id = event.organisationId();
        outbox.append(TOPIC, TYPE, id, "/v1/organisations/" + id, PublishedAccess.of(event));
    }
}
