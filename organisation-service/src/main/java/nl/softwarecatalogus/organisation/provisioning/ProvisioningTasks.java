// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.provisioning;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands accounts to workers, each to one at a time, whatever the number of instances. Every act is a statement of its own:
 * nothing is locked while the identity provider is at work. Times are the database's, as clocks of instances differ.
 */
@Component
public class ProvisioningTasks {

    private static final String NEXT = """
            UPDATE provisioning
            SET lease = :lease, leased_until = now() + :seconds * interval '1 second', attempts = attempts + 1
            WHERE account_id = (
                SELECT account_id FROM provisioning
                WHERE next_attempt_at <= now() AND (leased_until IS NULL OR leased_until < now())
                ORDER BY next_attempt_at, account_id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING account_id, revision, lease, mail_order, ends_sessions, erases, attempts""";

    private static final String AGAIN = """
            INSERT INTO provisioning (account_id, revision, ends_sessions, requested_at, next_attempt_at, attempts)
            VALUES (:accountId, 1, false, now(), now(), 0)
            ON CONFLICT (account_id) DO UPDATE SET revision = provisioning.revision + 1""";

    private static final String MINE = " WHERE account_id = :accountId AND lease = :lease";

    private final JdbcClient database;

    ProvisioningTasks(JdbcClient database) {
        this.database = database;
    }

    public Optional<ProvisioningTask> next(Duration lease) {
        return database.sql(NEXT)
                .param("lease", UUID.randomUUID())
                .param("seconds", lease.toSeconds())
                .query(ProvisioningTask.class)
                .optional();
    }

    /** @return false when another worker has taken over, who may know better by now */
    public boolean extend(ProvisioningTask task, Duration lease) {
        return mine("UPDATE provisioning SET leased_until = now() + :seconds * interval '1 second'" + MINE, task)
                        .param("seconds", lease.toSeconds())
                        .update()
                == 1;
    }

    /** A mail that was ordered in the meantime is still to be sent. */
    public void mailSent(ProvisioningTask task) {
        database.sql(
                        "UPDATE provisioning SET mail_order = NULL WHERE account_id = :accountId AND mail_order = :mailOrder")
                .param("accountId", task.accountId())
                .param("mailOrder", task.mailOrder())
                .update();
    }

    /**
     * Done, unless something was asked in the meantime: then there is another round. So there is when another worker took
     * over: what this one wrote may be older than what that one wrote.
     */
    public void complete(ProvisioningTask task) {
        var done = mine("DELETE FROM provisioning" + MINE + " AND revision = :revision", task)
                .param("revision", task.revision())
                .update();
        if (done == 0 && release(task) == 0) {
            database.sql(AGAIN).param("accountId", task.accountId()).update();
        }
    }

    private int release(ProvisioningTask task) {
        return mine("UPDATE provisioning SET lease = NULL, leased_until = NULL, failure = NULL" + MINE, task)
                .update();
    }

    public void postpone(ProvisioningTask task, Duration wait, String failure) {
        mine("""
                UPDATE provisioning SET lease = NULL, leased_until = NULL, failure = :failure,
                    next_attempt_at = CASE WHEN revision = :revision
                        THEN now() + :milliseconds * interval '1 millisecond' ELSE next_attempt_at END""" + MINE, task)
                .param("failure", failure)
                .param("revision", task.revision())
                .param("milliseconds", wait.toMillis())
                .update();
    }

    long backlog() {
        return count("SELECT count(*) FROM provisioning");
    }

    long oldestAgeSeconds() {
        return count("SELECT coalesce(max(extract(epoch FROM now() - requested_at)), 0)::bigint FROM provisioning");
    }

    private JdbcClient.StatementSpec mine(String sql, ProvisioningTask task) {
        return database.sql(sql).param("accountId", task.accountId()).param("lease", task.lease());
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
