// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A membership as everybody concerned may know it: no free text.
 *
 * @param endsOn the first day on which the party is no member any more; null while no end was announced
 */
public record MembershipState(
        UUID membershipId,
        UUID memberId,
        UUID collaborationId,
        MembershipStatus status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LocalDate declaredOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate terminatedOn,
        @Nullable TerminatedBy terminatedBy) {

    Pair pair() {
        return new Pair(memberId, collaborationId);
    }
}
