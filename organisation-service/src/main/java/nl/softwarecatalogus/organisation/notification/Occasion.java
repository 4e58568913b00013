// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened and that people must be told.
 *
 * @param id the same however often it is heard of: nobody is told of it twice
 * @param subjectId the membership, invitation, usage, offering, organisation or merger
 */
public record Occasion(UUID id, NotificationKind kind, UUID subjectId, Particulars particulars, Instant happenedAt) {

    private static final Duration NEWS_FOR = Duration.ofDays(7);

    /** What is heard of later, as when all history is read again, is in the inbox and fills nobody's mailbox. */
    boolean isNewsAt(Instant now) {
        return happenedAt.plus(NEWS_FOR).isAfter(now);
    }
}
