// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as everybody concerned may know it: no free text.
 *
 * @param expiresOn the first day on which it is open no more
 */
public record InvitationState(
        UUID invitationId,
        UUID collaborationId,
        UUID organisationId,
        InvitationStatus status,
        LocalDate sentOn,
        LocalDate expiresOn,
        @Nullable LocalDate settledOn,
        @Nullable UUID membershipId) {}
