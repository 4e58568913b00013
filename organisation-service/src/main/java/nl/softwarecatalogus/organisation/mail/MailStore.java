// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.mail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MailStore {

    private final JdbcClient database;

    MailStore(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, String recipient, Letter letter, Instant now) {
        database.sql("""
                        INSERT INTO mail (id, recipient, subject, text, html, attempts, created_at, next_attempt_at)
                        VALUES (:id, :recipient, :subject, :text, :html, 0, :now, :now)""")
                .param("id", id)
                .param("recipient", recipient)
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("html", letter.html())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Takes the mail that is due longest; for the length of the lease nobody else takes it. */
    Optional<QueuedMail> claim(Instant now, Duration lease) {
        return database.sql("""
                        UPDATE mail SET attempts = attempts + 1, next_attempt_at = :leaseEnds
                        WHERE id = (SELECT id FROM mail WHERE failed_at IS NULL AND next_attempt_at <= :now
                                    ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, recipient, subject, text, html, attempts, created_at""")
                .param("now", Timestamp.from(now))
                .param("leaseEnds", Timestamp.from(now.plus(lease)))
                .query(QueuedMail.class)
                .optional();
    }

    /** What was sent is not kept: what it told of still is. */
    void sent(UUID id) {
        database.sql("DELETE FROM mail WHERE id = :id").param("id", id).update();
    }

    void retry(UUID id, Instant next) {
        database.sql("UPDATE mail SET next_attempt_at = :next WHERE id = :id")
                .param("id", id)
                .param("next", Timestamp.from(next))
                .update();
    }

    void giveUp(UUID id, Instant now) {
        database.sql("UPDATE mail SET failed_at = :now WHERE id = :id")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }

    long waiting() {
        return count("failed_at IS NULL");
    }

    long failed() {
        return count("failed_at IS NOT NULL");
    }

    private long count(String which) {
        return database.sql("SELECT count(*) FROM mail WHERE " + which)
                .query(Long.class)
                .single();
    }
}
