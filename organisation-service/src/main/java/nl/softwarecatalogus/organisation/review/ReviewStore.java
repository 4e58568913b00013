// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which organisations were told of a round, and which have reviewed. */
@Repository
class ReviewStore {

    private final JdbcClient database;

    ReviewStore(JdbcClient database) {
        this.database = database;
    }

    /** Organisations whose administrators have yet to be told of this round. */
    List<UUID> untold(ReviewRound round, int most) {
        return database.sql("""
                        SELECT organisation.id FROM organisation
                        WHERE organisation.status = 'ACTIVE'
                          AND EXISTS (SELECT FROM access
                              WHERE access.organisation_id = organisation.id AND access.invited_at < :startsAt)
                          AND NOT EXISTS (SELECT FROM rights_review review
                              WHERE review.organisation_id = organisation.id AND review.reviewed_at >= :startsAt)
                          AND NOT EXISTS (SELECT FROM rights_review_reminder reminder
                              WHERE reminder.organisation_id = organisation.id AND reminder.starts_on = :startsOn)
                        ORDER BY organisation.id LIMIT :most""")
                .param("startsAt", Timestamp.from(round.startsAt()))
                .param("startsOn", round.startsOn())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** @return false when they were told before, maybe by another instance at this very moment */
    boolean told(UUID organisationId, ReviewRound round, Instant now) {
        return database.sql("""
                        INSERT INTO rights_review_reminder (organisation_id, starts_on, told_at)
                        VALUES (:organisationId, :startsOn, :now) ON CONFLICT DO NOTHING""")
                        .param("organisationId", organisationId)
                        .param("startsOn", round.startsOn())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void reviewed(UUID organisationId, int confirmed, int revoked, Instant now) {
        database.sql("""
                        INSERT INTO rights_review (id, organisation_id, reviewed_at, confirmed, revoked)
                        VALUES (:id, :organisationId, :now, :confirmed, :revoked)""")
                .param("id", UUID.randomUUID())
                .param("organisationId", organisationId)
                .param("now", Timestamp.from(now))
                .param("confirmed", confirmed)
                .param("revoked", revoked)
                .update();
    }
}
