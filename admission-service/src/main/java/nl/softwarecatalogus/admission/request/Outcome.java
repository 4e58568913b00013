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

    Outcome withoutWithdrawalReason() {
        return new Outcome(decidedAt, decidedBy, reasons, withdrawnAt, null);
    }

    static Outcome decided(Officer officer, @Nullable String reasons, Instant now) {
        return new Outcome(now, officer.name(), reasons, null, null);
    }

    static Outcome withdrawn(@Nullable String reason, Instant now) {
        return new Outcome(null, null, null, now, reason);
    }
}
