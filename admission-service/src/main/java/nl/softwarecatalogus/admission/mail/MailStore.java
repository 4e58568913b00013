// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.mail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    void add(String recipient, Letter letter, List<Attachment> attachments, Instant now) {
        var id = UUID.randomUUID();
        database.sql("""
                        INSERT INTO mail (id, recipient, subject, body, attempts, created_at, next_attempt_at)
                        VALUES (:id, :recipient, :subject, :body, 0, :now, :now)""")
                .param("id", id)
                .param("recipient", recipient)
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("now", Timestamp.from(now))
                .update();
        for (var position = 0; position < attachments.size(); position++) {
            attach(id, position, attachments.get(position));
        }
    }

    private void attach(UUID id, int position, Attachment attachment) {
        database.sql("INSERT INTO mail_attachment (mail_id, position, name, content_type, content)"
                        + " VALUES (:id, :position, :name, :type, :content)")
                .param("id", id)
                .param("position", position)
                .param("name", attachment.name())
                .param("type", attachment.contentType())
                .param("content", attachment.content())
                .update();
    }

    List<Attachment> attachments(UUID id) {
        return database.sql(
                        "SELECT name, content_type, content FROM mail_attachment WHERE mail_id = :id ORDER BY position")
                .param("id", id)
                .query((row, _) ->
                        new Attachment(row.getString("name"), row.getString("content_type"), row.getBytes("content")))
                .list();
    }

    /** Takes the mail that is due longest; for the length of the lease nobody else takes it. */
    Optional<QueuedMail> claim(Instant now, Duration lease) {
        return database.sql("""
                        UPDATE mail SET attempts = attempts + 1, next_attempt_at = :leaseEnds
                        WHERE id = (SELECT id FROM mail
                                    WHERE sent_at IS NULL AND failed_at IS NULL AND next_attempt_at <= :now
                                    ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, recipient, subject, body, attempts, created_at""")
                .param("now", Timestamp.from(now))
                .param("leaseEnds", Timestamp.from(now.plus(lease)))
                .query(QueuedMail.class)
                .optional();
    }

    /** That it was sent is remembered; to whom, and what it said, is not kept twice. */
    void sent(UUID id, Instant now) {
        database.sql("""
                        WITH gone AS (DELETE FROM mail_attachment WHERE mail_id = :id)
                        UPDATE mail SET sent_at = :now, recipient = NULL, subject = NULL, body = NULL WHERE id = :id""").param("id", id).param("now", Timestamp.from(now)).update();
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
        return count("sent_at IS NULL AND failed_at IS NULL");
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
