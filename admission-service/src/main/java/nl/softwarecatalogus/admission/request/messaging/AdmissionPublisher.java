// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.messaging;

import nl.softwarecatalogus.admission.request.AdmissionEvent;
import nl.softwarecatalogus.admission.request.AdmissionRejected;
import nl.softwarecatalogus.admission.request.AdmissionRequested;
import nl.softwarecatalogus.admission.request.AdmissionWithdrawn;
import nl.softwarecatalogus.admission.request.CollaborationAdmitted;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class AdmissionPublisher {

    private static final String TOPIC = "nl.softwarecatalogus.admissions";

    private final EventOutbox outbox;

    AdmissionPublisher(EventOutbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void publish(AdmissionEvent event) {
        var id = event.admission().admissionRequestId();
        outbox.append(TOPIC, type(event), id, "/v1/admission-requests/" + id, PublishedAdmission.of(event.admission()));
    }

    private static String type(AdmissionEvent event) {
        return switch (event) {
            case AdmissionRequested _ -> "nl.softwarecatalogus.admission-requested.v1";
            case CollaborationAdmitted _ -> "nl.softwarecatalogus.collaboration-admitted.v1";
            case AdmissionRejected _ -> "nl.softwarecatalogus.admission-rejected.v1";
            case AdmissionWithdrawn _ -> "nl.softwarecatalogus.admission-withdrawn.v1";
        };
    }
}
