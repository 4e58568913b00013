// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.softwarecatalogus.organisation.provisioning.ProvisioningRequested;
import nl.softwarecatalogus.organisation.provisioning.ProvisioningTask;
import nl.softwarecatalogus.organisation.provisioning.ProvisioningTasks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Works off the queue: woken after each commit of this process, and by a poll for what waits, was postponed or was left
 * behind by another process. What fails is tried again until it succeeds.
 */
@Component
class ProvisioningWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ProvisioningWorker.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration STOPPING_TAKES_AT_MOST = Duration.ofSeconds(10);
    private static final int DOUBLED_AT_MOST = 16;

    private final ProvisioningTasks tasks;
    private final Provisioner provisioner;
    private final IdentityProperties settings;
    private final Semaphore work = new Semaphore(0);
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private @Nullable Thread thread;

    ProvisioningWorker(ProvisioningTasks tasks, Provisioner provisioner, IdentityProperties settings) {
        this.tasks = tasks;
        this.provisioner = provisioner;
        this.settings = settings;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void wake(ProvisioningRequested event) {
        work.release();
    }

    @Override
    public synchronized void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofPlatform().daemon().name("provisioning").start(this::run);
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        work.release();
        try {
            if (thread != null && !thread.join(STOPPING_TAKES_AT_MOST)) {
                log.warn("Stopped while the identity provider had yet to answer; another attempt follows");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void run() {
        while (isRunning()) {
            try {
                awaitWork();
                workOff();
            } catch (RuntimeException trouble) { // the database is away: the queue waits and this thread lives on
                log.warn(
                        "The provisioning queue cannot be read: {}",
                        trouble.getClass().getSimpleName());
            }
        }
    }

    private void workOff() {
        var task = tasks.next(Provisioner.LEASE);
        while (task.isPresent()) {
            carryOut(task.get());
            task = isRunning() ? tasks.next(Provisioner.LEASE) : Optional.empty();
        }
    }

    private void carryOut(ProvisioningTask task) {
        try {
            provisioner.carryOut(task);
            log.info("The identity provider knows account {}", task.accountId());
        } catch (LeaseLostException slow) {
            log.warn("Account {} was too slow: {}", task.accountId(), slow.getMessage());
        } catch (IdentityUnavailableException | IdentityRefusedException | CallNotPermittedException failure) {
            postpone(task, String.valueOf(failure.getMessage()));
        } catch (RuntimeException unexpected) { // whatever it is, nobody else waits behind it
            postpone(task, unexpected.getClass().getSimpleName());
        }
    }

    private void postpone(ProvisioningTask task, String failure) {
        var wait = wait(task.attempts());
        log.warn("Account {} waits {} for the identity provider: {}", task.accountId(), wait, failure);
        tasks.postpone(task, wait, failure);
    }

    private Duration wait(int attempts) {
        var doubled = settings.firstWait().multipliedBy(1L << Math.min(attempts - 1, DOUBLED_AT_MOST));
        return doubled.compareTo(settings.longestWait()) < 0 ? doubled : settings.longestWait();
    }

    private void awaitWork() {
        try {
            if (work.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
