// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it stands, without who it is.
 *
 * @param expiresOn the first day on which an invitation is open no more
 * @param settledOn when it was declined, withdrawn, expired or left
 */
public record ExpertState(
        UUID expertId,
        UUID communityId,
        ExpertStatus status,
        LocalDate invitedOn,
        LocalDate expiresOn,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate settledOn) {}
