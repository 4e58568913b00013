// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.provisioning;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps, in the transaction of a change, which accounts the identity provider must be told of. Not what: that is read when
 * the work is done, so that requests for one account melt together and the last change counts.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProvisioningQueue {

    private static final String REQUEST = """
            INSERT INTO provisioning (account_id, revision, mail_order, ends_sessions, erases, requested_at, next_attempt_at, attempts)
            VALUES (:accountId, 1, CAST(:mailOrder AS uuid), :endsSessions, :erases, now(), now(), 0)
            ON CONFLICT (account_id) DO UPDATE SET
                revision = provisioning.revision + 1,
                mail_order = coalesce(excluded.mail_order, provisioning.mail_order),
                ends_sessions = provisioning.ends_sessions OR excluded.ends_sessions,
                erases = excluded.erases,
                next_attempt_at = excluded.next_attempt_at,
                attempts = 0""";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    ProvisioningQueue(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    public void rightsGiven(Collection<UUID> accountIds) {
        request(accountIds, null, false, false);
    }

    /** The sessions that still carry these rights end. */
    public void rightsTaken(Collection<UUID> accountIds) {
        request(accountIds, null, true, false);
    }

    /** Nobody lets them in any more; whoever does in the meantime keeps them. */
    public void erased(Collection<UUID> accountIds) {
        request(accountIds, null, true, true);
    }

    /** With a mail for whoever cannot log in yet. */
    public void invited(UUID accountId) {
        request(List.of(accountId), UUID.randomUUID(), false, false);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<UUID> inProgress(Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(database.sql("SELECT account_id FROM provisioning WHERE account_id IN (:accountIds)")
                .param("accountIds", accountIds)
                .query(UUID.class)
                .list());
    }

    private void request(Collection<UUID> accountIds, @Nullable UUID mailOrder, boolean endsSessions, boolean erases) {
        // One order for everybody, so that two transactions never wait for each other's accounts.
        accountIds.stream().sorted().forEach(accountId -> database.sql(REQUEST)
                .param("accountId", accountId)
                .param("mailOrder", mailOrder)
                .param("endsSessions", endsSessions)
                .param("erases", erases)
                .update());
        events.publishEvent(new ProvisioningRequested());
    }
}
