// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an admission request.
 *
 * @param missing what the assessment lacks before anybody can decide; empty while there is no assessment
 */
public record AdmissionDetails(
        String reference,
        long version,
        AdmissionState state,
        Intake intake,
        @Nullable Assessment assessment,
        Map<String, Integer> scores,
        List<String> missing,
        List<InformationRequest> informationRequests,
        List<Handover> handovers,
        Outcome outcome,
        @Nullable UUID organisationId) {}
