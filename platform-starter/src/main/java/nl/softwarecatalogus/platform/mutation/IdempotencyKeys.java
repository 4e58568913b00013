// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mutation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Remembers for 24 hours what was answered to a request that carried an {@code Idempotency-Key}. */
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcTemplate database;
    private final Clock clock;

    IdempotencyKeys(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Empty when the key is new and now ours; a second request with the same key waits here for the first one. */
    Optional<IdempotencyRecord> claim(String key, String subject, String requestHash) {
        var claimed = database.update("""
                INSERT INTO platform.idempotency_key (key, subject, request_hash, created_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (key, subject) DO NOTHING""", key, subject, requestHash, Timestamp.from(clock.instant()));
        return claimed == 1 ? Optional.empty() : Optional.of(find(key, subject));
    }

    void complete(String key, String subject, ContentCachingResponseWrapper response) {
        database.update(
                """
                UPDATE platform.idempotency_key SET status = ?, location = ?, etag = ?, content_type = ?, body = ?
                WHERE key = ? AND subject = ?""",
                response.getStatus(),
                response.getHeader(HttpHeaders.LOCATION),
                response.getHeader(HttpHeaders.ETAG),
                response.getContentType(),
                response.getContentAsByteArray(),
                key,
                subject);
    }

    private IdempotencyRecord find(String key, String subject) {
        return database.queryForObject(
                """
                SELECT request_hash, status, location, etag, content_type, body
                FROM platform.idempotency_key WHERE key = ? AND subject = ?""",
                (row, _) -> new IdempotencyRecord(
                        row.getString("request_hash"),
                        row.getObject("status", Integer.class),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getString("content_type"),
                        row.getBytes("body")),
                key,
                subject);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forgetOld() {
        database.update(
                "DELETE FROM platform.idempotency_key WHERE created_at < ?",
                Timestamp.from(clock.instant().minus(KEPT)));
    }
}
