// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files with answers. They go with the question when its retention time is over. */
@Repository
class AnswerAttachments {

    private final JdbcClient database;

    AnswerAttachments(JdbcClient database) {
        this.database = database;
    }

    AnswerAttachment add(UUID informationRequestId, AttachedFile file, ScanState scan, Instant now) {
        var id = UUID.randomUUID();
        database.sql("""
                        INSERT INTO answer_attachment
                            (id, information_request_id, file_name, media_type, size, content, scan, attached_at)
                        VALUES (:id, :question, :name, :type, :size, :content, :scan, :now)""")
                .param("id", id)
                .param("question", informationRequestId)
                .param("name", file.fileName())
                .param("type", file.mediaType())
                .param("size", file.content().length)
                .param("content", file.content())
                .param("scan", scan.name())
                .param("now", Timestamp.from(now))
                .update();
        return new AnswerAttachment(id, file.fileName(), file.mediaType(), file.content().length, scan);
    }

    List<AnswerAttachment> findAll(UUID informationRequestId) {
        return database.sql("""
                        SELECT id, file_name, media_type, size, scan FROM answer_attachment
                        WHERE information_request_id = :question ORDER BY attached_at, id""")
                .param("question", informationRequestId)
                .query(AnswerAttachment.class)
                .list();
    }

    Optional<AttachedFile> find(UUID informationRequestId, UUID id) {
        return database.sql("""
                        SELECT file_name, media_type, content FROM answer_attachment
                        WHERE information_request_id = :question AND id = :id""")
                .param("question", informationRequestId)
                .param("id", id)
                .query((row, _) -> new AttachedFile(
                        row.getString("file_name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    /** @return false when there is no such file */
    boolean remove(UUID informationRequestId, UUID id) {
        return database.sql("DELETE FROM answer_attachment WHERE information_request_id = :question AND id = :id")
                        .param("question", informationRequestId)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Takes the file that waits longest for its scan; for the length of the lease nobody else takes it. */
    Optional<UnscannedFile> claimUnscanned(Instant now, Duration lease) {
        return database.sql("""
                        UPDATE answer_attachment SET scan = 'BEING_SCANNED', scan_due_at = :leaseEnds
                        WHERE id = (SELECT id FROM answer_attachment
                                    WHERE scan IN ('NOT_SCANNED', 'BEING_SCANNED') AND scan_due_at <= :now
                                    ORDER BY scan_due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, content""")
                .param("now", Timestamp.from(now))
                .param("leaseEnds", Timestamp.from(now.plus(lease)))
                .query((row, _) -> new UnscannedFile(row.getObject("id", UUID.class), row.getBytes("content")))
                .optional();
    }

    void scanned(UUID id) {
        database.sql("UPDATE answer_attachment SET scan = 'CLEAN' WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** That it came stays, what was in it does not. */
    void refuse(UUID id) {
        database.sql("UPDATE answer_attachment SET scan = 'REFUSED', content = '' WHERE id = :id")
                .param("id", id)
                .update();
    }

    long unscanned() {
        return database.sql("SELECT count(*) FROM answer_attachment WHERE scan = 'BEING_SCANNED'")
                .query(Long.class)
                .single();
    }

    @EventListener
    void discard(AnswerRecorded event) {
        database.sql("DELETE FROM answer_attachment WHERE information_request_id = :question")
                .param("question", event.informationRequestId())
                .update();
    }

    /** What was uploaded for an answer that never came. */
    int removeAbandoned(Instant now) {
        return database.sql("""
                        DELETE FROM answer_attachment WHERE information_request_id IN
                            (SELECT information_request_id FROM information_request
                             WHERE answered_at IS NULL AND link_expires_at <= :now)""").param("now", Timestamp.from(now)).update();
    }
}
