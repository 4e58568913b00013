// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person was told of one occasion (melding). Its words are found when somebody reads it, in that reader's
 * language; the names are those of the moment it happened.
 *
 * @param organisationId on whose behalf this person was told
 * @param subjectId the membership, invitation, usage, offering, organisation or merger
 * @param sourceNames of the organisations that went up in another
 */
record Notification(
        UUID id,
        NotificationKind kind,
        UUID organisationId,
        UUID subjectId,
        String organisationName,
        @Nullable String collaborationName,
        @Nullable String offeringName,
        @Nullable LocalDate effectiveOn,
        @Nullable String sourceNames,
        Instant occurredAt,
        @Nullable Instant readAt) {

    static Notification of(Occasion occasion, UUID organisationId) {
        var particulars = occasion.particulars();
        var collaboration = particulars.collaboration();
        return new Notification(
                UUID.randomUUID(),
                occasion.kind(),
                organisationId,
                occasion.subjectId(),
                particulars.organisation().name(),
                collaboration == null ? null : collaboration.name(),
                particulars.offering(),
                particulars.date(),
                particulars.sourceNames(),
                occasion.happenedAt(),
                null);
    }
}
