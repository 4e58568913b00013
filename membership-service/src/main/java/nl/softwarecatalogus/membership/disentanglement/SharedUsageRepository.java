// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SharedUsageRepository {

    private final JdbcClient database;

    SharedUsageRepository(JdbcClient database) {
        this.database = database;
    }

    /** Only moves forward: an event that comes late or again changes nothing. */
    void upsert(SharedUsage usage) {
        database.sql("""
                        INSERT INTO shared_usage AS known (usage_id, version, collaboration_id, member_id, offering_id,
                            application_name, status, phase, starts_on)
                        VALUES (:usageId, :version, :collaborationId, :memberId, :offeringId,
                            :applicationName, :status, :phase, :startsOn)
                        ON CONFLICT (usage_id) DO UPDATE
                        SET version = excluded.version, collaboration_id = excluded.collaboration_id,
                            member_id = excluded.member_id, application_name = excluded.application_name,
                            status = excluded.status, phase = excluded.phase, starts_on = excluded.starts_on
                        WHERE known.version < excluded.version""").paramSource(usage).update();
    }

    /** Whether it was told of this usage, ever, what becomes of it. */
    boolean wasSettled(UUID usageId) {
        return database.sql("""
                        SELECT EXISTS (
                            SELECT FROM disentanglement_choice choice
                            JOIN disentanglement ON disentanglement.id = choice.disentanglement_id
                            WHERE choice.usage_id = :usageId AND disentanglement.settled_at IS NOT NULL)""").param("usageId", usageId).query(Boolean.class).single();
    }

    /** Also withdrawn ones, by the name of their application. */
    List<SharedUsage> find(UUID collaborationId, UUID memberId) {
        return database.sql("""
                        SELECT * FROM shared_usage WHERE collaboration_id = :collaborationId AND member_id = :memberId
                        ORDER BY lower(application_name), usage_id""")
                .param("collaborationId", collaborationId)
                .param("memberId", memberId)
                .query(SharedUsage.class)
                .list();
    }
}
