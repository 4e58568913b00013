// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.outbox;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** When each thing was committed, and when a reader of the projection could see it. */
@Component
class Stopwatch {

    private static final long PATIENCE = 60_000_000_000L;

    private final Map<UUID, Long> committed = new ConcurrentHashMap<>();
    private final Map<UUID, Long> visible = new ConcurrentHashMap<>();

    void committed(UUID thing) {
        committed.put(thing, System.nanoTime());
    }

    void visible(UUID thing) {
        visible.putIfAbsent(thing, System.nanoTime());
    }

    /** @throws IllegalStateException when one of them does not arrive */
    Latencies of(List<UUID> things) {
        var deadline = System.nanoTime() + PATIENCE;
        while (!visible.keySet().containsAll(things)) {
            if (System.nanoTime() > deadline) {
                var missing = things.stream()
                        .filter(thing -> !visible.containsKey(thing))
                        .count();
                throw new IllegalStateException(missing + " events did not arrive");
            }
            LockSupport.parkNanos(1_000_000);
        }
        return new Latencies(things.stream().mapToLong(this::latency).sorted().toArray());
    }

    /** The consumer may be done before the thread that committed wakes up. */
    private long latency(UUID thing) {
        return Math.max(0, Objects.requireNonNull(visible.get(thing)) - Objects.requireNonNull(committed.get(thing)));
    }
}
