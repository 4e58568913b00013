// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An admission request as a line of the work list (werkvoorraad).
 *
 * @param ageInDays since it was received, until today or until it was closed
 */
public record AdmissionSummary(
        String reference,
        AdmissionState state,
        Channel channel,
        long ageInDays,
        @Nullable String assessor,
        @Nullable UUID organisationId) {}
