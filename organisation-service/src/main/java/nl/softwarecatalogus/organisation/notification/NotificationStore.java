// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody's inbox. What somebody was told for an organisation shows as long as that person may act for it. */
@Repository
class NotificationStore {

    private static final String COLUMNS = "id, kind, organisation_id, subject_id, organisation_name,"
            + " collaboration_name, offering_name, effective_on, source_names, occurred_at, read_at";

    private static final String SELECT = "SELECT " + COLUMNS + " FROM notification";

    private static final String OWN = " WHERE account_id = :accountId AND organisation_id IN (:organisations)";

    private final JdbcClient database;

    NotificationStore(JdbcClient database) {
        this.database = database;
    }

    /** @return false when this person was told of it before */
    boolean add(Notification notification, UUID occasionId, UUID accountId, Instant now) {
        return database.sql("""
                        INSERT INTO notification (id, occasion_id, account_id, organisation_id, kind, subject_id,
                            organisation_name, collaboration_name, offering_name, effective_on, source_names,
                            occurred_at, told_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (occasion_id, account_id) DO NOTHING""")
                        .param(notification.id())
                        .param(occasionId)
                        .param(accountId)
                        .param(notification.organisationId())
                        .param(notification.kind().name())
                        .param(notification.subjectId())
                        .param(notification.organisationName())
                        .param(notification.collaborationName())
                        .param(notification.offeringName())
                        .param(notification.effectiveOn())
                        .param(notification.sourceNames())
                        .param(Timestamp.from(notification.occurredAt()))
                        .param(Timestamp.from(now))
                        .update()
                == 1;
    }

    List<Notification> find(UUID accountId, Collection<UUID> organisations, boolean onlyUnread, Paging paging) {
        var newestFirst = " ORDER BY occurred_at DESC, id LIMIT :limit OFFSET :offset";
        return own(SELECT + OWN + unread(onlyUnread) + newestFirst, accountId, organisations)
                .param("limit", paging.pageSize())
                .param("offset", paging.offset())
                .query(Notification.class)
                .list();
    }

    long count(UUID accountId, Collection<UUID> organisations, boolean onlyUnread) {
        return own("SELECT count(*) FROM notification" + OWN + unread(onlyUnread), accountId, organisations)
                .query(Long.class)
                .single();
    }

    Optional<Notification> find(UUID accountId, Collection<UUID> organisations, UUID id) {
        return own(SELECT + OWN + " AND id = :id", accountId, organisations)
                .param("id", id)
                .query(Notification.class)
                .optional();
    }

    /** Read remains read: the first time counts. */
    void read(UUID accountId, UUID id, Instant now) {
        database.sql("""
                        UPDATE notification SET read_at = :now
                        WHERE id = :id AND account_id = :accountId AND read_at IS NULL""")
                .param("id", id)
                .param("accountId", accountId)
                .param("now", Timestamp.from(now))
                .update();
    }

    void readAll(UUID accountId, Collection<UUID> organisations, Instant now) {
        own("UPDATE notification SET read_at = :now" + OWN + unread(true), accountId, organisations)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What was told on behalf of organisations that went up in another stays readable. */
    void carryOver(Collection<UUID> sourceIds, UUID targetId) {
        database.sql("UPDATE notification SET organisation_id = :target WHERE organisation_id IN (:sources)")
                .param("target", targetId)
                .param("sources", sourceIds)
                .update();
    }

    void awaitDigest(UUID id) {
        database.sql("UPDATE notification SET awaits_digest = true WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Whoever has something to be mailed that came in before this moment. */
    List<UUID> accountsAwaitingDigest(Instant until) {
        return database.sql("""
                        SELECT DISTINCT account_id FROM notification WHERE awaits_digest AND told_at < :until""")
                .param("until", Timestamp.from(until))
                .query(UUID.class)
                .list();
    }

    /** Each notification is taken once, whoever else is at it. */
    List<Notification> takeForDigest(UUID accountId, Instant until) {
        return database.sql("""
                        UPDATE notification SET awaits_digest = false
                        WHERE account_id = :accountId AND awaits_digest AND told_at < :until
                        RETURNING\s""" + COLUMNS)
                .param("accountId", accountId)
                .param("until", Timestamp.from(until))
                .query(Notification.class)
                .list();
    }

    /** @return how many, at most so many at once */
    int erase(Instant happenedBefore, int most) {
        return database.sql("""
                        DELETE FROM notification WHERE id IN (
                            SELECT id FROM notification WHERE occurred_at < :before LIMIT :most)""")
                .param("before", Timestamp.from(happenedBefore))
                .param("most", most)
                .update();
    }

    private JdbcClient.StatementSpec own(String sql, UUID accountId, Collection<UUID> organisations) {
        return database.sql(sql).param("accountId", accountId).param("organisations", organisations);
    }

    private static String unread(boolean only) {
        return only ? " AND read_at IS NULL" : "";
    }
}
