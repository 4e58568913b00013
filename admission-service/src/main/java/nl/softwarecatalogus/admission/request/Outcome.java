// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the request ended: by a decision, or withdrawn before there was one. */
@Embeddable
public record Outcome(
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reasons,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    static final Outcome NONE = new Outcome(null, null, null, null, null);

    /** The reason of a withdrawal is the applicant's own; those of a decision stay, without who they speak of. */
    Outcome withoutPersons(Redaction redaction) {
        var kept = reasons == null ? null : redaction.apply(reasons);
        return new Outcome(decidedAt, decidedBy, kept, withdrawnAt, null);
    }

    static Outcome decided(Officer officer, @Nullable String reasons, Instant now) {
        return new Outcome(now, officer.name(), reasons, null, null);
    }

    static Outcome withdrawn(@Nullable String reason, Instant now) {
        return new Outcome(null, null, null, now, reason);
    }
}
