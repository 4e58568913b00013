// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Moves events from the outbox to Kafka: woken after each commit of this process, and by a poll for what another process
 * left behind. At least once, in order per aggregate, also with several processes.
 */
final class OutboxRelay implements SmartLifecycle {

    /** Stops after the web server and the listeners, so that what they still commit is sent too. */
    static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 4096;

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final Duration STOPPING_TAKES_AT_MOST = Duration.ofSeconds(25);

    private final OutboxStore store;
    private final OutboxSender sender;
    private final RelayConnection connection;
    private final EventsProperties.Events settings;
    private final Semaphore work = new Semaphore(0);
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private @Nullable Thread thread;

    OutboxRelay(OutboxSender sender, RelayConnection connection, EventsProperties.Events settings) {
        this.sender = sender;
        this.connection = connection;
        this.store = new OutboxStore(connection.database());
        this.settings = settings;
    }

    /** There is something to send. */
    void wake() {
        if (settings.wakeAfterCommit()) {
            work.release();
        }
    }

    @Override
    public synchronized void start() {
        stopped = new CountDownLatch(1);
        work.release();
        thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this::run);
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        work.release();
        try {
            if (thread != null && !thread.join(STOPPING_TAKES_AT_MOST)) {
                log.warn("The relay still waits for the broker; its events stay in the outbox");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void run() {
        var patience = patience(250, 5_000);
        while (isRunning()) {
            try {
                awaitWork();
                drain();
                patience = patience(250, 5_000);
            } catch (RuntimeException trouble) { // whatever it is, the events wait and this thread lives on
                connection.drop();
                log.warn("Events wait in the outbox: {}", Refusals.reason(trouble));
                sleep(patience);
            }
        }
        connection.drop();
    }

    private void drain() {
        if (lock()) {
            sendAll();
            connection.unlock();
        }
    }

    /** @return false when there is nothing to do: who had the lock sent it */
    private boolean lock() {
        var patience = patience(2, 50);
        while (isRunning()) {
            if (connection.tryLock()) {
                return true;
            }
            if (store.next(1).isEmpty()) {
                return false;
            }
            sleep(patience);
        }
        return false;
    }

    private void sendAll() {
        List<OutboxRow> rows;
        while (isRunning() && !(rows = store.next(BATCH)).isEmpty()) {
            sender.send(rows, store);
        }
    }

    private void awaitWork() {
        try {
            if (work.tryAcquire(settings.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static BackOffExecution patience(long first, long longest) {
        var backOff = new ExponentialBackOff(first, 2);
        backOff.setMaxInterval(longest);
        return backOff.start();
    }

    private void sleep(BackOffExecution patience) {
        try {
            var _ = stopped.await(patience.nextBackOff(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
