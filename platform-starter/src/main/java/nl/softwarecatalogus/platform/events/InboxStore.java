// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** The events that had their effect here. */
class InboxStore {

    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final String REMEMBER = """
            INSERT INTO platform.inbox (event_id, type, handled_at)
            SELECT ?, ?, ? WHERE NOT EXISTS (SELECT FROM platform.dead_letter WHERE topic = ? AND key = ?)
            ON CONFLICT DO NOTHING""";
    private static final String REMEMBER_ANYHOW = """
            INSERT INTO platform.inbox (event_id, type, handled_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING""";

    private final JdbcTemplate database;
    private final Clock clock;

    InboxStore(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return false when it was handled before, or has to wait behind a dead letter of the same key */
    boolean remember(EventMetadata event, String topic, @Nullable String key) {
        return database.update(REMEMBER, event.id(), event.type(), now(), topic, key) == 1;
    }

    /** For a dead letter itself. @return false when it was handled before */
    boolean remember(EventMetadata event) {
        return database.update(REMEMBER_ANYHOW, event.id(), event.type(), now()) == 1;
    }

    boolean remembers(EventMetadata event) {
        return Boolean.TRUE.equals(database.queryForObject(
                "SELECT EXISTS (SELECT FROM platform.inbox WHERE event_id = ?)", Boolean.class, event.id()));
    }

    /**
     * An event is not delivered again after so long, but by a rebuild, which empties this table itself. Two processes
     * that do this at once do no harm.
     */
    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void forgetOld() {
        database.update(
                "DELETE FROM platform.inbox WHERE handled_at < ?",
                Timestamp.from(clock.instant().minus(REMEMBERED)));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
