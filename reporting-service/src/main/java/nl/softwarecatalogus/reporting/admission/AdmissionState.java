// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.admission;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of an admission request's events that is reported on. */
public record AdmissionState(
        UUID admissionRequestId, String status, @Nullable LocalDate decidedOn) {}
