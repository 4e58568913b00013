// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes things at a steady pace, each in a transaction of its own. */
@Component
class Workshop {

    static final int PER_SECOND = 50;

    private static final long INTERVAL = 1_000_000_000L / PER_SECOND;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Announcement announcement;
    private final Stopwatch stopwatch;

    Workshop(
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            Announcement announcement,
            Stopwatch stopwatch) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.announcement = announcement;
        this.stopwatch = stopwatch;
    }

    Latencies make(int amount) {
        List<UUID> things = new ArrayList<>(amount);
        var begin = System.nanoTime();
        for (int i = 0; i < amount; i++) {
            awaitMoment(begin + i * INTERVAL);
            things.add(make());
        }
        return stopwatch.of(things);
    }

    private UUID make() {
        var thing = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    stopwatch.committed(thing);
                }
            });
            database.update("INSERT INTO thing (id, name) VALUES (?, ?)", thing, "Samenwerking Voorbeeld");
            announcement.announce(thing, "Samenwerking Voorbeeld");
        });
        return thing;
    }

    private static void awaitMoment(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
