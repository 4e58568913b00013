// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;

/**
 * Sends what waits, one after the other, on a thread of its own: at once after a commit, and at every poll what another
 * attempt or a process that died left. A server that is away delays mails and loses none.
 */
final class MailDispatcher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailDispatcher.class);

    private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(20);

    private final MailStore store;
    private final MailPost post;
    private final MailProperties properties;
    private final Clock clock;
    private final Semaphore wakings = new Semaphore(0);
    private volatile @Nullable Thread thread;

    MailDispatcher(MailStore store, MailPost post, MailProperties properties, Clock clock) {
        this.store = store;
        this.post = post;
        this.properties = properties;
        this.clock = clock;
    }

    void wake() {
        wakings.release();
    }

    @Override
    public void start() {
        var sending = Thread.ofVirtual().name("mails").unstarted(this::run);
        thread = sending;
        sending.start();
    }

    /** Lets the mail under way finish: cut off halfway, nobody would know whether it was sent. */
    @Override
    public void stop() {
        var running = thread;
        thread = null;
        wake();
        try {
            if (running != null) {
                running.join(LONGEST_ATTEMPT);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (thread == Thread.currentThread()) {
                sendDue();
                if (wakings.tryAcquire(properties.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                    wakings.drainPermits();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Claims only what it will send: a claimed mail that is left lying would wait out its lease. */
    private void sendDue() {
        try {
            var mail = store.claim(clock.instant(), properties.lease());
            while (mail.isPresent()) {
                send(mail.get());
                mail = isRunning() ? store.claim(clock.instant(), properties.lease()) : Optional.empty();
            }
        } catch (RuntimeException trouble) {
            // Mostly a database that is away: the mails wait and this thread lives on.
            log.warn("Mails wait: {}", trouble.getClass().getSimpleName());
        }
    }

    private void send(QueuedMail mail) {
        try {
            post.send(mail, store.attachments(mail.id()));
            store.sent(mail.id());
        } catch (MailParseException unfit) {
            giveUp(mail, unfit);
        } catch (MailException away) {
            later(mail, away);
        }
    }

    private void later(QueuedMail mail, MailException reason) {
        var now = clock.instant();
        if (mail.giveUpAt().isBefore(now)) {
            giveUp(mail, reason);
            return;
        }
        log.warn(
                "Mail {} waits after attempt {}: {}",
                mail.id(),
                mail.attempts(),
                reason.getClass().getSimpleName());
        store.retry(mail.id(), now.plus(properties.retryAfter(mail.attempts())));
    }

    private void giveUp(QueuedMail mail, MailException reason) {
        log.error("Mail {} could not be delivered after {} attempts", mail.id(), mail.attempts());
        store.giveUp(mail.id(), reason.getClass().getSimpleName(), clock.instant());
    }
}
