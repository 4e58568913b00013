// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownOrganisationRepository {

    private static final String SELECT = """
            SELECT organisation_id AS known_id, name AS known_name, organisation_type AS known_type, status
            FROM known_organisation WHERE organisation_id = ANY(?)""";

    private final JdbcClient database;

    KnownOrganisationRepository(JdbcClient database) {
        this.database = database;
    }

    /** Version 0 stands for what another event mentioned: anything newer replaces it, and it replaces nothing. */
    void save(KnownOrganisation organisation, long version) {
        var reference = organisation.reference();
        database.sql("""
                INSERT INTO known_organisation AS known (organisation_id, name, organisation_type, status, version)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (organisation_id) DO UPDATE SET name = excluded.name,
                    organisation_type = excluded.organisation_type, status = excluded.status, version = excluded.version
                WHERE known.version < excluded.version""")
                .param(reference.organisationId())
                .param(reference.name())
                .param(reference.organisationType())
                .param(organisation.status())
                .param(version)
                .update();
    }

    Optional<KnownOrganisation> findById(UUID id) {
        return findAllById(List.of(id)).stream().findFirst();
    }

    List<KnownOrganisation> findAllById(Collection<UUID> ids) {
        return database.sql(SELECT)
                .param(ids.toArray(UUID[]::new))
                .query((row, _) ->
                        new KnownOrganisation(OrganisationReference.from(row, "known"), row.getString("status")))
                .list();
    }
}
