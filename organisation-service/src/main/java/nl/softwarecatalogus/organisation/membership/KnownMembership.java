// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of a membership that decides who is told what a collaboration offers, and who knows whom to reach.
 *
 * @param endsOn the first day on which the party is no member any more
 */
public record KnownMembership(
        UUID membershipId,
        UUID collaborationId,
        UUID memberId,
        String status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long version) {}
