// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.jspecify.annotations.Nullable;

/** A question to the applicant (informatieverzoek), and the answer once VNG has it. */
@Embeddable
public record InformationRequest(
        UUID informationRequestId,
        String question,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Embedded @Nullable AnswerLink link) {

    static InformationRequest ask(String question, AnswerLink link, Instant now) {
        return new InformationRequest(UUID.randomUUID(), question, now, null, null, link);
    }

    InformationRequest answered(String words, Instant now) {
        return new InformationRequest(informationRequestId, question, askedAt, words, now, link);
    }

    boolean opensWith(LinkSecret token) {
        return link != null && link.opensWith(token);
    }
}
