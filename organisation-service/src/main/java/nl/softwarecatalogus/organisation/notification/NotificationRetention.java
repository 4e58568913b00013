// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases what people were told long ago, read or not. Several instances do no harm. */
@Component
class NotificationRetention {

    private static final Logger log = LoggerFactory.getLogger(NotificationRetention.class);
    private static final int AT_ONCE = 1000;

    private final NotificationStore notifications;
    private final NotificationProperties properties;
    private final Clock clock;

    NotificationRetention(NotificationStore notifications, NotificationProperties properties, Clock clock) {
        this.notifications = notifications;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void eraseWhatIsOver() {
        var before = properties.keptSince(clock.instant());
        var erased = 0;
        int now;
        do {
            now = notifications.erase(before, AT_ONCE);
            erased += now;
        } while (now == AT_ONCE);
        if (erased > 0) {
            log.info("Erased {} notifications of what happened before {}", erased, before);
        }
    }
}
