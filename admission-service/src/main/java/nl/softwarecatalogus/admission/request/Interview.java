// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The talk with the applicant (gesprek).
 *
 * @param place where, or the link to meet at
 */
@Embeddable
public record Interview(
        @Column(name = "interview_at") Instant startsAt,
        @Column(name = "interview_minutes") @Nullable Integer durationMinutes,
        @Column(name = "interview_place") @Nullable String place) {

    private static final int USUAL_MINUTES = 60;

    public Interview {
        startsAt = startsAt.truncatedTo(ChronoUnit.SECONDS);
        durationMinutes = Objects.requireNonNullElse(durationMinutes, USUAL_MINUTES);
    }

    Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(Objects.requireNonNullElse(durationMinutes, USUAL_MINUTES)));
    }

    boolean isStillToCome(Instant now) {
        return startsAt.isAfter(now);
    }
}
