// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement.messaging;

import nl.softwarecatalogus.membership.disentanglement.DisentanglementSettled;
import nl.softwarecatalogus.membership.disentanglement.messaging.PublishedDisentanglement.Line;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class DisentanglementPublisher {

    private static final String TOPIC = "nl.softwarecatalogus.disentanglements";
    private static final String TYPE = "nl.softwarecatalogus.disentanglement-settled.v1";

    /** Keeps an event well below 64 KB. */
    private static final int LINES_PER_EVENT = 400;

    private final EventOutbox outbox;
    private final KnownOrganisationService organisations;

    DisentanglementPublisher(EventOutbox outbox, KnownOrganisationService organisations) {
        this.outbox = outbox;
        this.organisations = organisations;
    }

    @EventListener
    void publish(DisentanglementSettled settled) {
        var member = organisations.find(settled.memberId()).orElseThrow();
        var collaboration = organisations.find(settled.collaborationId()).orElseThrow();
        var lines = settled.choices().entrySet().stream()
                .map(each -> new Line(each.getKey(), each.getValue().name()))
                .toList();
        for (int from = 0; from < lines.size(); from += LINES_PER_EVENT) {
            var some = lines.subList(from, Math.min(lines.size(), from + LINES_PER_EVENT));
            outbox.append(
                    TOPIC,
                    TYPE,
                    settled.disentanglementId(),
                    "/v1/memberships/" + settled.membershipId() + "/disentanglement",
                    PublishedDisentanglement.of(settled, member, collaboration, some));
        }
    }
}
