// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.JdbcTemplate;

/** The dead letters of this service, in the order in which they arrived. */
final class DeadLetterStore {

    private static final String KEEP = """
            INSERT INTO platform.dead_letter AS kept (topic, partition, "offset", key, payload, reason, occurred_at)
            VALUES (?, ?, ?, ?, ?, ?, now())
            ON CONFLICT (topic, partition, "offset") DO UPDATE SET reason = kept.reason
            RETURNING reason""";

    private final JdbcTemplate database;

    DeadLetterStore(JdbcTemplate database) {
        this.database = database;
    }

    /** @return why it was kept the first time */
    String keep(ConsumerRecord<?, ?> message, String reason) {
        var kept = database.queryForObject(
                KEEP,
                String.class,
                message.topic(),
                message.partition(),
                message.offset(),
                Objects.toString(message.key(), ""),
                Optional.ofNullable(message.value())
                        .map(DeadLetterStore::storable)
                        .orElse(null),
                reason);
        return Objects.requireNonNullElse(kept, reason);
    }

    List<DeadLetter> of(String topic) {
        return database.query(
                "SELECT position, key, payload FROM platform.dead_letter WHERE topic = ? ORDER BY position",
                (row, _) -> new DeadLetter(row.getLong("position"), row.getString("key"), row.getString("payload")),
                topic);
    }

    boolean delete(long position) {
        return database.update("DELETE FROM platform.dead_letter WHERE position = ?", position) == 1;
    }

    /** Without payloads: an operator needs to know what lies there, not to read it. */
    List<Map<String, Object>> list() {
        return database.queryForList("""
                SELECT position, topic, partition, "offset", key, reason, occurred_at FROM platform.dead_letter
                ORDER BY position LIMIT 1000""");
    }

    long count() {
        return Objects.requireNonNullElse(
                database.queryForObject("SELECT count(*) FROM platform.dead_letter", Long.class), 0L);
    }

    /** PostgreSQL keeps no NUL in text. */
    private static String storable(Object payload) {
        return payload.toString().replace("\0", "\uFFFD");
    }
}
