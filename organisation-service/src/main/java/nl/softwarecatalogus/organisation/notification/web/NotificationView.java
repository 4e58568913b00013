// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.web;

import java.time.Instant;
import java.util.UUID;
import nl.softwarecatalogus.organisation.notification.NotificationDetails;
import nl.softwarecatalogus.organisation.notification.NotificationKind;
import org.jspecify.annotations.Nullable;

record NotificationView(
        UUID id,
        NotificationKind kind,
        String title,
        String text,
        OrganisationView organisation,
        UUID subjectId,
        Instant occurredAt,
        boolean read,
        @Nullable Instant readAt) {

    record OrganisationView(UUID organisationId, String name) {}

    static NotificationView of(NotificationDetails details) {
        return new NotificationView(
                details.id(),
                details.kind(),
                details.title(),
                details.text(),
                new OrganisationView(details.organisationId(), details.organisationName()),
                details.subjectId(),
                details.occurredAt(),
                details.readAt() != null,
                details.readAt());
    }
}
