// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert.messaging;

import java.util.UUID;
import nl.softwarecatalogus.membership.expert.ExpertEvent;
import nl.softwarecatalogus.membership.expert.ExpertEvent.ExpertJoined;
import nl.softwarecatalogus.membership.expert.ExpertEvent.ExpertLeft;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ExpertPublisher {

    private static final String TOPIC = "nl.softwarecatalogus.experts";

    private final EventOutbox outbox;
    private final KnownOrganisationService organisations;

    ExpertPublisher(EventOutbox outbox, KnownOrganisationService organisations) {
        this.outbox = outbox;
        this.organisations = organisations;
    }

    /** The data of our events, as contracts/ describes them; the outbox adds the version. Nobody is named in it. */
    record PublishedExpert(UUID expertId, Party community, String status) {

        record Party(UUID organisationId, String name, String organisationType) {

            static Party of(KnownOrganisation organisation) {
                return new Party(
                        organisation.id(),
                        organisation.name(),
                        organisation.organisationType().name());
            }
        }
    }

    @EventListener
    void publish(ExpertEvent event) {
        var community = organisations.find(event.communityId()).orElseThrow();
        var status =
                switch (event) {
                    case ExpertJoined _ -> "JOINED";
                    case ExpertLeft _ -> "LEFT";
                };
        outbox.append(
                TOPIC,
                type(event),
                event.expertId(),
                "/v1/communities/" + event.communityId() + "/experts",
                new PublishedExpert(event.expertId(), PublishedExpert.Party.of(community), status));
    }

    private static String type(ExpertEvent event) {
        return switch (event) {
            case ExpertJoined _ -> "nl.softwarecatalogus.expert-joined.v1";
            case ExpertLeft _ -> "nl.softwarecatalogus.expert-left.v1";
        };
    }
}
