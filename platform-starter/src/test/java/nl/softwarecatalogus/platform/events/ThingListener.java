// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the newest version of each thing, as a projection does; refuses what a test tells it to. */
@TestComponent
class ThingListener {

    static final String TOPIC = "nl.softwarecatalogus.things";

    record Thing(UUID thingId, String name, long version) {}

    final List<EventMetadata> handled = Collections.synchronizedList(new ArrayList<>());
    final Set<UUID> refused = ConcurrentHashMap.newKeySet();
    final AtomicInteger outages = new AtomicInteger();

    private final JdbcTemplate database;

    ThingListener(JdbcTemplate database) {
        this.database = database;
    }

    @OnEvent(topic = TOPIC, types = Publisher.MADE)
    void remember(Thing thing, EventMetadata event) {
        database.update("""
                INSERT INTO known_thing AS known (id, name, version, effects) VALUES (?, ?, ?, 1)
                ON CONFLICT (id) DO UPDATE SET effects = known.effects + 1,
                    name = CASE WHEN known.version < excluded.version THEN excluded.name ELSE known.name END,
                    version = greatest(known.version, excluded.version)""", thing.thingId(), thing.name(), event.version());
        if (outages.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new DataAccessResourceFailureException("the database is away");
        }
        if (refused.contains(thing.thingId())) {
            throw new IllegalStateException("not this one\nDetail: secret");
        }
        handled.add(event);
    }

    List<Long> versionsOf(UUID thing) {
        return List.copyOf(handled).stream()
                .filter(event -> event.subject().equals(thing))
                .map(EventMetadata::version)
                .toList();
    }
}
