// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.admission.request.AdmissionDetails;
import nl.softwarecatalogus.admission.request.AdmissionStatus;
import nl.softwarecatalogus.admission.request.Channel;
import nl.softwarecatalogus.admission.request.CollaborationKind;
import nl.softwarecatalogus.admission.request.Contact;
import nl.softwarecatalogus.admission.request.LegalBasis;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/** An admission request as this reader may see it: the contact person is for the functional administrator only. */
record AdmissionRequestView(
        UUID id,
        String reference,
        AdmissionStatus status,
        OrganisationType organisationType,
        String name,
        @Nullable CollaborationKind collaborationKind,
        @Nullable LegalBasis legalBasis,
        @Nullable String kvkNumber,
        @Nullable String rsin,
        @Nullable String oin,
        String goals,
        @Nullable String intendedUse,
        List<String> intendedMunicipalities,
        @Nullable Contact contact,
        Channel channel,
        LocalDate contactedOn,
        LocalDate receivedOn,
        @Nullable AssessmentView assessment,
        List<InformationRequestView> informationRequests,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String reasons,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason,
        @Nullable UUID organisationId) {

    static AdmissionRequestView of(AdmissionDetails details, Actor reader) {
        var state = details.state();
        var candidate = state.candidate();
        var intake = details.intake();
        return new AdmissionRequestView(
                state.admissionRequestId(),
                details.reference(),
                state.status(),
                candidate.organisationType(),
                candidate.name(),
                candidate.collaborationKind(),
                candidate.legalBasis(),
                candidate.identifiers().kvkNumber(),
                candidate.identifiers().rsin(),
                candidate.identifiers().oin(),
                intake.goals(),
                intake.intendedUse(),
                candidate.intendedMunicipalities(),
                reader.isFunctionalAdministrator() ? intake.contact() : null,
                intake.channel(),
                intake.contactedOn(),
                state.receivedOn(),
                AssessmentView.of(details),
                details.informationRequests().stream()
                        .map(InformationRequestView::of)
                        .toList(),
                state.decidedOn(),
                details.outcome().decidedBy(),
                details.outcome().reasons(),
                state.withdrawnOn(),
                details.outcome().withdrawalReason(),
                details.organisationId());
    }
}
