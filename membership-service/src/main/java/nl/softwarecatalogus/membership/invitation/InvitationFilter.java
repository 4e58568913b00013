// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which invitations are asked for; null leaves a property free. */
public record InvitationFilter(
        @Nullable UUID collaborationId,
        @Nullable UUID organisationId,
        @Nullable InvitationStatus status) {}
