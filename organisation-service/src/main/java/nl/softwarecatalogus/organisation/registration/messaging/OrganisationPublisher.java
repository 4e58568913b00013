// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration.messaging;

import nl.softwarecatalogus.organisation.registration.OrganisationActivated;
import nl.softwarecatalogus.organisation.registration.OrganisationDeactivated;
import nl.softwarecatalogus.organisation.registration.OrganisationEvent;
import nl.softwarecatalogus.organisation.registration.OrganisationMerged;
import nl.softwarecatalogus.organisation.registration.OrganisationRegistered;
import nl.softwarecatalogus.organisation.registration.OrganisationRevised;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class OrganisationPublisher {

    private static final String TOPIC = "nl.softwarecatalogus.organisations";

    private final EventOutbox outbox;

    OrganisationPublisher(EventOutbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void publish(OrganisationEvent event) {
        var id = event.organisation().organisationId();
        outbox.append(TOPIC, type(event), id, "/v1/organisations/" + id, event.organisation());
    }

    private static String type(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered _ -> "nl.softwarecatalogus.organisation-registered.v1";
            case OrganisationRevised _ -> "nl.softwarecatalogus.organisation-revised.v1";
            case OrganisationActivated _ -> "nl.softwarecatalogus.organisation-activated.v1";
            case OrganisationDeactivated _ -> "nl.softwarecatalogus.organisation-deactivated.v1";
            case OrganisationMerged _ -> "nl.softwarecatalogus.organisation-merged.v1";
        };
    }
}
