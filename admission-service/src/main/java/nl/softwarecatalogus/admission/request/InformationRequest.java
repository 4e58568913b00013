// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question to the applicant (informatieverzoek), and the answer once VNG has it. */
@Embeddable
public record InformationRequest(
        UUID informationRequestId,
        String question,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    static InformationRequest ask(String question, Instant now) {
        return new InformationRequest(UUID.randomUUID(), question, now, null, null);
    }

    InformationRequest answered(String words, Instant now) {
        return new InformationRequest(informationRequestId, question, askedAt, words, now);
    }
}
