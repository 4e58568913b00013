// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest.web;

import java.time.Instant;
import java.util.UUID;
import nl.softwarecatalogus.organisation.accessrequest.AccessRequest;
import nl.softwarecatalogus.organisation.accessrequest.AccessRequestStatus;
import org.jspecify.annotations.Nullable;

record AccessRequestView(
        UUID id,
        UUID organisationId,
        String name,
        String email,
        @Nullable String message,
        AccessRequestStatus status,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    static AccessRequestView of(AccessRequest request) {
        return new AccessRequestView(
                request.id(),
                request.organisationId(),
                request.name(),
                request.email(),
                request.message().orElse(null),
                request.status(),
                request.askedAt(),
                request.decidedAt().orElse(null),
                request.declineReason().orElse(null));
    }
}
