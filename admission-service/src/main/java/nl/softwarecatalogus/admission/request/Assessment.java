// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who took the request, when, and what was found so far (beoordeling); the scores stand beside it. */
@Embeddable
public record Assessment(
        UUID assessmentId,
        @Embedded Officer assessor,
        Instant assessmentStartedAt,
        @Embedded @Nullable Interview interview,
        @Nullable String report) {

    static Assessment takenBy(Officer officer, Findings findings, Instant now) {
        return new Assessment(UUID.randomUUID(), officer, now, findings.interview(), findings.report());
    }

    Assessment withoutWords() {
        return new Assessment(assessmentId, assessor, assessmentStartedAt, null, null);
    }

    Assessment by(Officer officer) {
        return new Assessment(assessmentId, officer, assessmentStartedAt, interview, report);
    }

    Assessment with(Findings findings) {
        return new Assessment(assessmentId, assessor, assessmentStartedAt, findings.interview(), findings.report());
    }
}
