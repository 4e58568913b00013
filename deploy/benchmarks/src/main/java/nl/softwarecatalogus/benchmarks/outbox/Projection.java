// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.outbox;

import java.util.UUID;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The consumer, the same for every way: inbox and effect in one transaction. */
@Component
class Projection {

    private static final String SHOW = """
            INSERT INTO shown_thing AS shown (id, name, version) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, version = excluded.version
            WHERE shown.version < excluded.version""";

    record Thing(UUID thingId, String name) {}

    private final JdbcTemplate database;
    private final Stopwatch stopwatch;

    Projection(JdbcTemplate database, Stopwatch stopwatch) {
        this.database = database;
        this.stopwatch = stopwatch;
    }

    @OnEvent(topic = ThingMade.TOPIC, types = ThingMade.TYPE)
    void show(Thing thing, EventMetadata event) {
        database.update(SHOW, thing.thingId(), thing.name(), event.version());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                stopwatch.visible(thing.thingId());
            }
        });
    }
}
