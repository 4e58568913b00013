// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.admission.request.BusinessDates;
import nl.softwarecatalogus.admission.request.InformationRequest;
import org.jspecify.annotations.Nullable;

record InformationRequestView(
        UUID id,
        String question,
        LocalDate askedOn,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {

    static InformationRequestView of(InformationRequest request) {
        var answeredAt = request.answeredAt();
        return new InformationRequestView(
                request.informationRequestId(),
                request.question(),
                BusinessDates.of(request.askedAt()),
                request.answer(),
                answeredAt == null ? null : BusinessDates.of(answeredAt));
    }
}
