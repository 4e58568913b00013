// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
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

    /** Held until the transaction ends; other organisations and other applications do not wait for it. */
    void lock(UUID applicationId, UUID organisationId) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("declare usage " + applicationId + " " + organisationId)
                .query((_, _) -> true)
                .single();
    }

    boolean isRegistered(UUID applicationId, UUID organisationId) {
        return findRegistered(applicationId, organisationId).isPresent();
    }

    /** What this organisation recorded itself. */
    Optional<UUID> findRegistered(UUID applicationId, UUID organisationId) {
        return database.sql("""
                SELECT id FROM usage
                WHERE application_id = ? AND member_id = ? AND declared_by IS NULL AND status <> 'WITHDRAWN'""")
                .param(applicationId)
                .param(organisationId)
                .query(UUID.class)
                .optional();
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
