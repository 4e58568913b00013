// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened and that people must be told.
 *
 * @param id the same however often it is heard of: nobody is told of it twice
 * @param subjectId the membership, invitation, usage, offering or organisation
 */
public record Occasion(UUID id, NotificationKind kind, UUID subjectId, Particulars particulars, Instant happenedAt) {}
