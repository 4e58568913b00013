// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds every organisation once the round has started, and one that activates later when it is its turn. It looks often
 * and remembers in the database: a service that was away on the day tells it when it is back.
 */
@Component
class ReviewReminders {

    private static final Logger log = LoggerFactory.getLogger(ReviewReminders.class);
    private static final int AT_ONCE = 100;

    private final ReviewStore store;
    private final ReviewReminderService reminders;
    private final Rounds rounds;

    ReviewReminders(ReviewStore store, ReviewReminderService reminders, Rounds rounds) {
        this.store = store;
        this.reminders = reminders;
        this.rounds = rounds;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void remindAll() {
        var round = rounds.present();
        var told = 0;
        List<UUID> untold;
        do {
            untold = store.untold(round, AT_ONCE);
            untold.forEach(organisationId -> reminders.remind(organisationId, round));
            told += untold.size();
        } while (untold.size() == AT_ONCE);
        if (told > 0) {
            log.info("Reminded {} organisations of the review of rights that started on {}", told, round.startsOn());
        }
    }
}
