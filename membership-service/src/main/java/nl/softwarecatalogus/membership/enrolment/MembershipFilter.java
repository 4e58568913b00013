// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which memberships are asked for; null leaves a property free.
 *
 * @param on a day on which the party was, or will be, a member
 */
public record MembershipFilter(
        @Nullable UUID collaborationId,
        @Nullable UUID memberId,
        @Nullable MembershipStatus status,
        @Nullable LocalDate on) {}
