// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.Instant;
import java.util.UUID;

/** An interview that is still to come was planned, moved or cancelled. Told to the applicant only. */
record InterviewChanged(UUID admissionRequestId, Invitation invitation, Instant at) {}
