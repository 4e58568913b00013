// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record SendInvitations(
        UUID collaborationId,
        List<UUID> organisationIds,
        @Nullable String message) {

    SendInvitations {
        message = message == null || message.isBlank() ? null : message;
    }
}
