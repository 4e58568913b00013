// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of a membership that decides whether a collaboration may speak for a party.
 *
 * @param endsOn the first day on which the party is no member any more
 */
public record KnownMembership(
        UUID membershipId,
        UUID collaborationId,
        UUID memberId,
        String status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /** Confirmed; also when it was resigned and its last day is still to come. */
    public boolean isCurrent() {
        return status.equals("CONFIRMED") || status.equals("RESIGNED");
    }
}
