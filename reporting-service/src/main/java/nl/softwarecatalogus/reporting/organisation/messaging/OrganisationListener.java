// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.organisation.messaging;

import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import nl.softwarecatalogus.reporting.organisation.OrganisationProjection;
import nl.softwarecatalogus.reporting.organisation.OrganisationState;
import org.springframework.stereotype.Component;

@Component
class OrganisationListener {

    private final OrganisationProjection organisations;

    OrganisationListener(OrganisationProjection organisations) {
        this.organisations = organisations;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.organisations",
            types = {
                "nl.softwarecatalogus.organisation-registered.v1",
                "nl.softwarecatalogus.organisation-revised.v1",
                "nl.softwarecatalogus.organisation-activated.v1",
                "nl.softwarecatalogus.organisation-deactivated.v1",
                "nl.softwarecatalogus.organisation-merged.v1"
            })
    void project(OrganisationState organisation, EventMetadata event) {
        organisations.apply(organisation, event);
    }
}
