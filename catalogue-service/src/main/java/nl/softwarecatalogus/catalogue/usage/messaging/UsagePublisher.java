// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.messaging;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.usage.UsageAdjusted;
import nl.softwarecatalogus.catalogue.usage.UsageDeclared;
import nl.softwarecatalogus.catalogue.usage.UsageDisputed;
import nl.softwarecatalogus.catalogue.usage.UsageState;
import nl.softwarecatalogus.catalogue.usage.UsageTransferred;
import nl.softwarecatalogus.catalogue.usage.UsageWithdrawn;
import nl.softwarecatalogus.platform.events.EventOutbox;
import nl.softwarecatalogus.platform.events.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class UsagePublisher {

    private static final String TOPIC = "nl.softwarecatalogus.usages";

    private final EventOutbox outbox;

    UsagePublisher(EventOutbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void publish(UsageDeclared event) {
        append("nl.softwarecatalogus.usage-declared.v1", event.usages());
    }

    @EventListener
    void publish(UsageAdjusted event) {
        append("nl.softwarecatalogus.usage-adjusted.v1", event.usages());
    }

    @EventListener
    void publish(UsageDisputed event) {
        append("nl.softwarecatalogus.usage-disputed.v1", List.of(event.usage()));
    }

    @EventListener
    void publish(UsageWithdrawn event) {
        append("nl.softwarecatalogus.usage-withdrawn.v1", List.of(event.usage()));
    }

    @EventListener
    void publish(UsageTransferred event) {
        outbox.appendAll(event.usages().stream()
                .map(each -> outgoing(
                        "nl.softwarecatalogus.usage-transferred.v1",
                        each.usage().usageId(),
                        each))
                .toList());
    }

    private void append(String type, List<UsageState> usages) {
        outbox.appendAll(usages.stream()
                .map(usage -> outgoing(type, usage.usageId(), usage))
                .toList());
    }

    private static OutgoingEvent outgoing(String type, UUID usageId, Object state) {
        return new OutgoingEvent(TOPIC, type, usageId, "/v1/usages/" + usageId, state);
    }
}
