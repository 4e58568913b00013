// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.admission.messaging;

import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import nl.softwarecatalogus.reporting.admission.AdmissionProjection;
import nl.softwarecatalogus.reporting.admission.AdmissionState;
import org.springframework.stereotype.Component;

@Component
class AdmissionListener {

    private final AdmissionProjection admissions;

    AdmissionListener(AdmissionProjection admissions) {
        this.admissions = admissions;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.admissions",
            types = {
                "nl.softwarecatalogus.admission-requested.v1",
                "nl.softwarecatalogus.collaboration-admitted.v1",
                "nl.softwarecatalogus.admission-rejected.v1",
                "nl.softwarecatalogus.admission-withdrawn.v1"
            })
    void project(AdmissionState admission, EventMetadata event) {
        admissions.apply(admission, event);
    }
}
