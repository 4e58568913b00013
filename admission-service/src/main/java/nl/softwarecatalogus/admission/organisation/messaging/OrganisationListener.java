// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.organisation.messaging;

import nl.softwarecatalogus.admission.organisation.KnownOrganisation;
import nl.softwarecatalogus.admission.organisation.KnownOrganisationService;
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
        organisations.remember(new KnownOrganisation(
                organisation.organisationId(),
                organisation.name(),
                organisation.status(),
                organisation.kvkNumber(),
                organisation.oin(),
                event.version()));
    }
}
