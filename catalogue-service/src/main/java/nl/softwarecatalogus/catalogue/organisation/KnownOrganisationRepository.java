// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.organisation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownOrganisationRepository {

    private static final String SELECT = """
            SELECT organisation_id AS known_id, name AS known_name, organisation_type AS known_type, status,
                merged_into_id
            FROM known_organisation WHERE organisation_id = ANY(?)""";

    /** In one order for everybody, so that nobody waits for each other. */
    private static final String HOLD = SELECT + " ORDER BY organisation_id FOR SHARE";

    private final JdbcClient database;

    KnownOrganisationRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * Version 0 stands for what another event mentioned: anything newer replaces it, and it replaces nothing. Who has
     * merged never comes apart again.
     */
    void save(KnownOrganisation organisation, long version) {
        var reference = organisation.reference();
        database.sql("""
                INSERT INTO known_organisation AS known (organisation_id, name, organisation_type, status, merged_into_id, version)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (organisation_id) DO UPDATE SET name = excluded.name,
                    organisation_type = excluded.organisation_type, status = excluded.status,
                    merged_into_id = coalesce(excluded.merged_into_id, known.merged_into_id), version = excluded.version
                WHERE known.version < excluded.version""")
                .param(reference.organisationId())
                .param(reference.name())
                .param(reference.organisationType())
                .param(organisation.status())
                .param(organisation.mergedIntoId())
                .param(version)
                .update();
    }

    void merge(UUID sourceId, UUID targetId) {
        database.sql("UPDATE known_organisation SET merged_into_id = ? WHERE organisation_id = ?")
                .param(targetId)
                .param(sourceId)
                .update();
    }

    /** The organisation itself, all that merged into it, and all that it merged into. */
    Set<UUID> findSame(UUID id) {
        return new HashSet<>(database.sql("""
                WITH RECURSIVE onward (id) AS (
                    SELECT CAST(? AS uuid) UNION
                    SELECT merged_into_id FROM known_organisation JOIN onward ON organisation_id = onward.id
                    WHERE merged_into_id IS NOT NULL),
                same (id) AS (
                    TABLE onward UNION
                    SELECT organisation_id FROM known_organisation JOIN same ON merged_into_id = same.id)
                TABLE same""").param(id).query(UUID.class).list());
    }

    Optional<KnownOrganisation> findById(UUID id) {
        return findAllById(List.of(id)).stream().findFirst();
    }

    List<KnownOrganisation> findAllById(Collection<UUID> ids) {
        return find(SELECT, ids);
    }

    /** As they are until the transaction ends. */
    List<KnownOrganisation> hold(Collection<UUID> ids) {
        return find(HOLD, ids);
    }

    private List<KnownOrganisation> find(String sql, Collection<UUID> ids) {
        return database.sql(sql)
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> new KnownOrganisation(
                        OrganisationReference.from(row, "known"),
                        row.getString("status"),
                        row.getObject("merged_into_id", UUID.class)))
                .list();
    }
}
