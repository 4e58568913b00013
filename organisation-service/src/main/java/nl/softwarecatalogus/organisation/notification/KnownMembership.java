// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of a membership that decides who is told what a collaboration offers.
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
