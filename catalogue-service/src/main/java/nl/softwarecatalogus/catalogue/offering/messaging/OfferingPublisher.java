// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering.messaging;

import nl.softwarecatalogus.catalogue.offering.OfferingPublished;
import nl.softwarecatalogus.catalogue.offering.OfferingRevised;
import nl.softwarecatalogus.catalogue.offering.OfferingState;
import nl.softwarecatalogus.catalogue.offering.OfferingWithdrawn;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class OfferingPublisher {

    private static final String TOPIC = "nl.softwarecatalogus.offerings";

    private final EventOutbox outbox;

    OfferingPublisher(EventOutbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void publish(OfferingPublished event) {
        append("nl.softwarecatalogus.offering-published.v1", event.offering());
    }

    @EventListener
    void publish(OfferingRevised event) {
        append("nl.softwarecatalogus.offering-revised.v1", event.offering());
    }

    @EventListener
    void publish(OfferingWithdrawn event) {
        append("nl.softwarecatalogus.offering-withdrawn.v1", event.offering());
    }

    private void append(String type, OfferingState offering) {
        outbox.append(TOPIC, type, offering.offeringId(), "/v1/offerings/" + offering.offeringId(), offering);
    }
}
