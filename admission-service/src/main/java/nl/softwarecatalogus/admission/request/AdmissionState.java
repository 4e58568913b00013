// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An admission request as everybody may know it: no person, no free text. */
public record AdmissionState(
        UUID admissionRequestId,
        Candidate candidate,
        AdmissionStatus status,
        LocalDate receivedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate withdrawnOn) {}
