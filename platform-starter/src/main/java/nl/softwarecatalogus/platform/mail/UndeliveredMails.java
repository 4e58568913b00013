// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Mails that were given up: kept for a while, since an operator may mend the cause, and not for ever, since they name persons. */
class UndeliveredMails {

    private static final Logger log = LoggerFactory.getLogger(UndeliveredMails.class);

    private final JdbcClient database;
    private final MailProperties properties;
    private final Clock clock;

    UndeliveredMails(JdbcClient database, MailProperties properties, Clock clock) {
        this.database = database;
        this.properties = properties;
        this.clock = clock;
    }

    List<UndeliveredMail> list() {
        return database.sql("""
                        SELECT id, created_at, failed_at, attempts, failure FROM platform.mail
                        WHERE failed_at IS NOT NULL ORDER BY failed_at, id LIMIT 1000""").query(UndeliveredMail.class).list();
    }

    /** @return how many are tried again, as if they were new */
    int tryAgain() {
        var now = clock.instant();
        return database.sql("""
                        UPDATE platform.mail SET failed_at = NULL, failure = NULL, attempts = 0,
                                                 next_attempt_at = :now, give_up_at = :giveUpAt
                        WHERE failed_at IS NOT NULL""")
                .param("now", Timestamp.from(now))
                .param("giveUpAt", Timestamp.from(now.plus(properties.giveUpAfter())))
                .update();
    }

    /** @return false when there is no such mail */
    boolean discard(UUID id) {
        return database.sql("DELETE FROM platform.mail WHERE id = :id AND failed_at IS NOT NULL")
                        .param("id", id)
                        .update()
                == 1;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    void eraseWhatIsOver() {
        var erased = database.sql("DELETE FROM platform.mail WHERE failed_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(properties.keepUndelivered())))
                .update();
        if (erased > 0) {
            log.info("Erased {} mails that could not be delivered", erased);
        }
    }
}
