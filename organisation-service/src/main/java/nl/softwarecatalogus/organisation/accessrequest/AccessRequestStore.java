// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is done to many requests at once, and what keeps two from being made at once. */
@Repository
class AccessRequestStore {

    private final JdbcClient database;

    AccessRequestStore(JdbcClient database) {
        this.database = database;
    }

    void oneAtATime(UUID organisationId, String email) {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('access request ' || :key, 0))")
                .param("key", organisationId + " " + email)
                .query()
                .listOfRows();
    }

    int erase(Instant unconfirmedBefore, Instant decidedBefore) {
        return database.sql("""
                        DELETE FROM access_request
                        WHERE status = 'UNCONFIRMED' AND link_sent_at < :unconfirmedBefore OR decided_at < :decidedBefore""")
                .param("unconfirmedBefore", Timestamp.from(unconfirmedBefore))
                .param("decidedBefore", Timestamp.from(decidedBefore))
                .update();
    }

    /** What was asked of an organisation that went up in another is asked of that one; once, of who asked both. */
    void carryOver(UUID sourceId, UUID targetId) {
        database.sql("""
                        DELETE FROM access_request asked
                        WHERE organisation_id = :source AND status IN ('UNCONFIRMED', 'OPEN') AND (
                            EXISTS (SELECT FROM access_request there WHERE there.organisation_id = :target
                                    AND there.email = asked.email AND there.status = asked.status)
                            OR EXISTS (SELECT FROM access JOIN account ON account.id = access.account_id
                                       WHERE access.organisation_id = :target AND account.email = asked.email))""").param("source", sourceId).param("target", targetId).update();
        database.sql("""
                        UPDATE access_request SET organisation_id = :target, version = version + 1
                        WHERE organisation_id = :source AND status IN ('UNCONFIRMED', 'OPEN')""").param("source", sourceId).param("target", targetId).update();
    }
}
