// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger.messaging;

import nl.softwarecatalogus.organisation.merger.MergerEvent;
import nl.softwarecatalogus.organisation.merger.OrganisationMergerCancelled;
import nl.softwarecatalogus.organisation.merger.OrganisationMergerCompleted;
import nl.softwarecatalogus.organisation.merger.OrganisationMergerPlanned;
import nl.softwarecatalogus.organisation.merger.OrganisationsMerged;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class MergerPublisher {

    private static final String TOPIC = "nl.softwarecatalogus.organisation-mergers";

    private final EventOutbox outbox;

    MergerPublisher(EventOutbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void publish(MergerEvent event) {
        var id = event.merger().mergerId();
        outbox.append(TOPIC, type(event), id, "/v1/organisation-mergers/" + id, event.merger());
    }

    private static String type(MergerEvent event) {
        return switch (event) {
            case OrganisationMergerPlanned _ -> "nl.softwarecatalogus.organisation-merger-planned.v1";
            case OrganisationsMerged _ -> "nl.softwarecatalogus.organisations-merged.v1";
            case OrganisationMergerCompleted _ -> "nl.softwarecatalogus.organisation-merger-completed.v1";
            case OrganisationMergerCancelled _ -> "nl.softwarecatalogus.organisation-merger-cancelled.v1";
        };
    }
}
