// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The outbox table. */
final class OutboxStore {

    private static final String APPEND = """
            WITH stream AS (
                INSERT INTO platform.event_stream (aggregate_id, version) VALUES (?, 1)
                ON CONFLICT (aggregate_id) DO UPDATE SET version = event_stream.version + 1
                RETURNING version)
            INSERT INTO platform.outbox (topic, key, type, payload, created_at)
            SELECT ?, ?, ?, replace(?, ?, '"version":' || stream.version), ? FROM stream""";

    private static final String NEXT = """
            SELECT position, topic, key, type, payload, created_at FROM platform.outbox waiting
            WHERE parked_at IS NULL AND NOT EXISTS (
                SELECT FROM platform.outbox parked
                WHERE parked.parked_at IS NOT NULL AND parked.key = waiting.key AND parked.position < waiting.position)
            ORDER BY position LIMIT ?""";

    private final JdbcTemplate database;

    OutboxStore(JdbcTemplate database) {
        this.database = database;
    }

    void append(List<OutboxRow> rows) {
        database.batchUpdate(APPEND, rows, rows.size(), (statement, row) -> {
            statement.setObject(1, row.key());
            statement.setString(2, row.topic());
            statement.setObject(3, row.key());
            statement.setString(4, row.type());
            statement.setString(5, row.payload());
            statement.setString(6, EnvelopeWriter.VERSION_PLACEHOLDER);
            statement.setTimestamp(7, Timestamp.from(row.createdAt()));
        });
    }

    /** The oldest that may go, none of them behind a parked one of the same key. */
    List<OutboxRow> next(int most) {
        return database.query(
                NEXT,
                (row, _) -> new OutboxRow(
                        row.getLong("position"),
                        row.getString("topic"),
                        row.getObject("key", UUID.class),
                        row.getString("type"),
                        row.getString("payload"),
                        row.getTimestamp("created_at").toInstant()),
                most);
    }

    void delete(Collection<Long> positions) {
        if (!positions.isEmpty()) {
            database.update(
                    "DELETE FROM platform.outbox WHERE position = ANY(?)", (Object) positions.toArray(Long[]::new));
        }
    }

    void park(long position, String reason) {
        database.update(
                "UPDATE platform.outbox SET parked_at = now(), parked_reason = ? WHERE position = ?", reason, position);
    }

    /** Lets parked events try again. */
    int unpark() {
        return database.update(
                "UPDATE platform.outbox SET parked_at = NULL, parked_reason = NULL WHERE parked_at IS NOT NULL");
    }

    long backlog() {
        return count("SELECT count(*) FROM platform.outbox WHERE parked_at IS NULL");
    }

    long parked() {
        return count("SELECT count(*) FROM platform.outbox WHERE parked_at IS NOT NULL");
    }

    long oldestAgeSeconds() {
        return count("""
                SELECT coalesce((SELECT extract(epoch FROM now() - created_at) FROM platform.outbox
                    ORDER BY position LIMIT 1), 0)::bigint""");
    }

    private long count(String sql) {
        var number = database.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
