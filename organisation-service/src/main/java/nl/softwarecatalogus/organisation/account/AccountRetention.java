// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.provisioning.ProvisioningQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases people whom no organisation has let in for the retention time (bewaartermijn, AVG). */
@Service
@Transactional
public class AccountRetention {

    private static final Logger log = LoggerFactory.getLogger(AccountRetention.class);
    private static final int AT_ONCE = 100;

    private final JdbcClient database;
    private final ProvisioningQueue queue;
    private final AccountProperties properties;
    private final Clock clock;

    AccountRetention(JdbcClient database, ProvisioningQueue queue, AccountProperties properties, Clock clock) {
        this.database = database;
        this.queue = queue;
        this.properties = properties;
        this.clock = clock;
    }

    /** Every hour a hundred at most; the identity provider forgets them first. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    public void eraseWhoIsOver() {
        var now = clock.instant();
        notice(now);
        var over = withoutAccessBefore(now.atOffset(ZoneOffset.UTC)
                .minus(properties.keepWithoutAccess())
                .toInstant());
        queue.erased(over);
        if (!over.isEmpty()) {
            log.info("{} accounts without access are to be erased", over.size());
        }
    }

    private void notice(Instant now) {
        database.sql("""
                UPDATE account SET without_access_since = CASE WHEN without_access_since IS NULL THEN CAST(:now AS timestamptz) END
                WHERE (without_access_since IS NULL) = NOT EXISTS (SELECT FROM access WHERE account_id = account.id)""").param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    private List<UUID> withoutAccessBefore(Instant instant) {
        return database.sql("""
                SELECT id FROM account WHERE without_access_since < :before
                    AND NOT EXISTS (SELECT FROM provisioning WHERE account_id = account.id)
                ORDER BY without_access_since, id LIMIT :most""")
                .param("before", instant.atOffset(ZoneOffset.UTC))
                .param("most", AT_ONCE)
                .query(UUID.class)
                .list();
    }
}
