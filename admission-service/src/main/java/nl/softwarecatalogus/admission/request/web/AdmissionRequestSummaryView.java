// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.admission.request.AdmissionStatus;
import nl.softwarecatalogus.admission.request.AdmissionSummary;
import nl.softwarecatalogus.admission.request.Channel;
import nl.softwarecatalogus.admission.request.CollaborationKind;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

record AdmissionRequestSummaryView(
        UUID id,
        String reference,
        AdmissionStatus status,
        OrganisationType organisationType,
        String name,
        @Nullable CollaborationKind collaborationKind,
        Channel channel,
        LocalDate receivedOn,
        long ageInDays,
        @Nullable String assessor,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable UUID organisationId) {

    static AdmissionRequestSummaryView of(AdmissionSummary summary) {
        var state = summary.state();
        var candidate = state.candidate();
        return new AdmissionRequestSummaryView(
                state.admissionRequestId(),
                summary.reference(),
                state.status(),
                candidate.organisationType(),
                candidate.name(),
                candidate.collaborationKind(),
                summary.channel(),
                state.receivedOn(),
                summary.ageInDays(),
                summary.assessor(),
                state.decidedOn(),
                state.withdrawnOn(),
                summary.organisationId());
    }
}
