// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An admission request as a line of the work list. */
public record AdmissionSummary(
        String reference,
        AdmissionState state,
        Channel channel,
        @Nullable String assessor,
        @Nullable UUID organisationId) {}
