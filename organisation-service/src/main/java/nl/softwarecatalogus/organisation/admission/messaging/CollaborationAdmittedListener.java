// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.admission.messaging;

import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class CollaborationAdmittedListener {

    private final OrganisationService organisations;

    CollaborationAdmittedListener(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.admissions",
            types = {"nl.softwarecatalogus.collaboration-admitted.v1"})
    void admit(CollaborationAdmitted admission) {
        organisations.admit(admission.toCase());
    }
}
