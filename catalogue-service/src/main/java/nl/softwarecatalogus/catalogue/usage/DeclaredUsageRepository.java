// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeclaredUsageRepository {

    private final JdbcClient database;

    DeclaredUsageRepository(JdbcClient database) {
        this.database = database;
    }

    /** Held until the transaction ends; other collaborations and other applications do not wait for it. */
    void lock(UUID applicationId, UUID collaborationId) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("declare usage " + applicationId + " " + collaborationId)
                .query((_, _) -> true)
                .single();
    }

    Set<UUID> findDeclared(UUID applicationId, UUID collaborationId, Collection<UUID> memberIds) {
        return new HashSet<>(database.sql("""
                SELECT member_id FROM usage
                WHERE application_id = ? AND declared_by = ? AND member_id = ANY(?) AND status <> 'WITHDRAWN'""")
                .param(applicationId)
                .param(collaborationId)
                .param(memberIds.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
