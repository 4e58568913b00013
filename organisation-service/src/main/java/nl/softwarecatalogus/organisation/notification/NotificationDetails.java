// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification in the words of its reader.
 *
 * @param organisationName of the organisation on whose behalf this person was told, as it is called now
 */
public record NotificationDetails(
        UUID id,
        NotificationKind kind,
        String title,
        String text,
        UUID organisationId,
        String organisationName,
        UUID subjectId,
        Instant occurredAt,
        @Nullable Instant readAt) {}
