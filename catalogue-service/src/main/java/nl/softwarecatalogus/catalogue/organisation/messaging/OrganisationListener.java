// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.organisation.messaging;

import nl.softwarecatalogus.catalogue.organisation.KnownOrganisation;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
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
                "nl.softwarecatalogus.organisation-deactivated.v1",
                "nl.softwarecatalogus.organisation-merged.v1"
            })
    void remember(OrganisationState organisation, EventMetadata event) {
        var reference = new OrganisationReference(
                organisation.organisationId(), organisation.name(), organisation.organisationType());
        organisations.remember(
                new KnownOrganisation(reference, organisation.status(), organisation.mergedIntoId()), event.version());
    }
}
