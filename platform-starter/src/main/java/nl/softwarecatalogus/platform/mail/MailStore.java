// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails that wait, in {@code platform.mail}. */
final class MailStore {

    private final JdbcClient database;

    MailStore(JdbcClient database) {
        this.database = database;
    }

    void add(OutgoingMail mail, Instant now, Instant giveUpAt) {
        database.sql("""
                        INSERT INTO platform.mail
                            (id, recipient, subject, text, html, created_at, next_attempt_at, give_up_at)
                        VALUES (:id, :recipient, :subject, :text, :html, :now, :now, :giveUpAt)""")
                .param("id", mail.id())
                .param("recipient", mail.recipient())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("now", Timestamp.from(now))
                .param("giveUpAt", Timestamp.from(giveUpAt))
                .update();
        for (var position = 0; position < mail.attachments().size(); position++) {
            attach(mail.id(), position, mail.attachments().get(position));
        }
    }

    private void attach(UUID id, int position, MailAttachment attachment) {
        database.sql("INSERT INTO platform.mail_attachment (mail_id, position, name, content_type, content)"
                        + " VALUES (:id, :position, :name, :type, :content)")
                .param("id", id)
                .param("position", position)
                .param("name", attachment.name())
                .param("type", attachment.contentType())
                .param("content", attachment.content())
                .update();
    }

    List<MailAttachment> attachments(UUID id) {
        return database.sql("""
                        SELECT name, content_type, content FROM platform.mail_attachment
                        WHERE mail_id = :id ORDER BY position""")
                .param("id", id)
                .query((row, _) -> new MailAttachment(
                        row.getString("name"), row.getString("content_type"), row.getBytes("content")))
                .list();
    }

    /** Takes the mail that is due longest; for the length of the lease nobody else takes it. */
    Optional<QueuedMail> claim(Instant now, Duration lease) {
        return database.sql("""
                        UPDATE platform.mail SET attempts = attempts + 1, next_attempt_at = :leaseEnds
                        WHERE id = (SELECT id FROM platform.mail WHERE failed_at IS NULL AND next_attempt_at <= :now
                                    ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, recipient, subject, text, html, attempts, give_up_at""")
                .param("now", Timestamp.from(now))
                .param("leaseEnds", Timestamp.from(now.plus(lease)))
                .query(QueuedMail.class)
                .optional();
    }

    /** What was sent is not kept: what it told of still is. */
    void sent(UUID id) {
        database.sql("DELETE FROM platform.mail WHERE id = :id").param("id", id).update();
    }

    void retry(UUID id, Instant next) {
        database.sql("UPDATE platform.mail SET next_attempt_at = :next WHERE id = :id")
                .param("id", id)
                .param("next", Timestamp.from(next))
                .update();
    }

    void giveUp(UUID id, String failure, Instant now) {
        database.sql("UPDATE platform.mail SET failed_at = :now, failure = :failure WHERE id = :id")
                .param("id", id)
                .param("failure", failure)
                .param("now", Timestamp.from(now))
                .update();
    }

    long waiting() {
        return count("failed_at IS NULL");
    }

    long undelivered() {
        return count("failed_at IS NOT NULL");
    }

    private long count(String which) {
        return database.sql("SELECT count(*) FROM platform.mail WHERE " + which)
                .query(Long.class)
                .single();
    }
}
