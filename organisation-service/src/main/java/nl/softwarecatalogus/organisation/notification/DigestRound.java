// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the digests once it is seven. It looks often and remembers nothing: what came in before the last seven o'clock
 * and still waits is due, also when nobody looked at seven. Several instances do no harm.
 */
@Component
class DigestRound {

    private final NotificationStore notifications;
    private final DigestService digests;
    private final Clock clock;

    DigestRound(NotificationStore notifications, DigestService digests, Clock clock) {
        this.notifications = notifications;
        this.digests = digests;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${softwarecatalogus.notifications.digest-poll:PT1M}")
    void send() {
        var due = DigestTime.latest(clock.instant());
        notifications.accountsAwaitingDigest(due).forEach(accountId -> digests.send(accountId, due));
    }
}
