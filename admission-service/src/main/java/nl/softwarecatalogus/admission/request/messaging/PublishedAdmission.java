// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.admission.request.AdmissionState;
import org.jspecify.annotations.Nullable;

/** The data of our events, as contracts/ describes them; the outbox adds the version. */
record PublishedAdmission(
        UUID admissionRequestId,
        String name,
        String organisationType,
        @Nullable String collaborationKind,
        @Nullable String legalBasis,
        @Nullable String kvkNumber,
        @Nullable String rsin,
        @Nullable String oin,
        List<String> intendedMunicipalities,
        String status,
        LocalDate receivedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate withdrawnOn) {

    static PublishedAdmission of(AdmissionState admission) {
        var candidate = admission.candidate();
        var identifiers = candidate.identifiers();
        return new PublishedAdmission(
                admission.admissionRequestId(),
                candidate.name(),
                candidate.organisationType().name(),
                name(candidate.collaborationKind()),
                name(candidate.legalBasis()),
                identifiers.kvkNumber(),
                identifiers.rsin(),
                identifiers.oin(),
                candidate.intendedMunicipalities(),
                admission.status().name(),
                admission.receivedOn(),
                admission.decidedOn(),
                admission.withdrawnOn());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
