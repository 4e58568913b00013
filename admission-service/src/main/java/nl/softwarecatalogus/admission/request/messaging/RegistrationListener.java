// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.messaging;

import nl.softwarecatalogus.admission.request.AdmissionService;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

/** An admitted request is done when its organisation exists. */
@Component
class RegistrationListener {

    private final AdmissionService admissions;

    RegistrationListener(AdmissionService admissions) {
        this.admissions = admissions;
    }

    @OnEvent(topic = "nl.softwarecatalogus.organisations", types = "nl.softwarecatalogus.organisation-registered.v1")
    void complete(RegisteredOrganisation organisation) {
        if (organisation.admissionRequestId() != null) {
            admissions.registered(organisation.admissionRequestId(), organisation.organisationId());
        }
    }
}
