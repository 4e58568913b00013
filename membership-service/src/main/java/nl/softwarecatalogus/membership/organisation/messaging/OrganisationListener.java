// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.organisation.messaging;

import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class OrganisationListener {

    private final KnownOrganisationService organisations;

    OrganisationListener(KnownOrganisationService organisations) {
        this.organisations = organisations;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.organisations",
            types = {
                "nl.softwarecatalogus.organisation-registered.v1",
                "nl.softwarecatalogus.organisation-revised.v1",
                "nl.softwarecatalogus.organisation-activated.v1",
                "nl.softwarecatalogus.organisation-deactivated.v1"
            })
    void remember(OrganisationState organisation, EventMetadata event) {
        var known = new KnownOrganisation(
                organisation.organisationId(),
                organisation.name(),
                organisation.organisationType(),
                organisation.status(),
                event.version());
        organisations.remember(known, organisation.province());
    }

    @OnEvent(topic = "nl.softwarecatalogus.organisations", types = "nl.softwarecatalogus.organisation-merged.v1")
    void follow(OrganisationMerged organisation, EventMetadata event) {
        organisations.remember(new KnownOrganisation(
                organisation.organisationId(),
                organisation.name(),
                organisation.organisationType(),
                organisation.status(),
                event.version()));
        organisations.merge(organisation.organisationId(), organisation.mergedIntoId());
    }
}
