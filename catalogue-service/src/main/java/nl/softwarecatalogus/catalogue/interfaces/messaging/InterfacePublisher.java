// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces.messaging;

import nl.softwarecatalogus.catalogue.interfaces.InterfaceRegistered;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceRevised;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceState;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceWithdrawn;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class InterfacePublisher {

    private static final String TOPIC = "nl.softwarecatalogus.interfaces";

    private final EventOutbox outbox;

    InterfacePublisher(EventOutbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void publish(InterfaceRegistered event) {
        append("nl.softwarecatalogus.interface-registered.v1", event.state());
    }

    @EventListener
    void publish(InterfaceRevised event) {
        append("nl.softwarecatalogus.interface-revised.v1", event.state());
    }

    @EventListener
    void publish(InterfaceWithdrawn event) {
        append("nl.softwarecatalogus.interface-withdrawn.v1", event.state());
    }

    private void append(String type, InterfaceState state) {
        outbox.append(TOPIC, type, state.interfaceId(), "/v1/interfaces/" + state.interfaceId(), state);
    }
}
