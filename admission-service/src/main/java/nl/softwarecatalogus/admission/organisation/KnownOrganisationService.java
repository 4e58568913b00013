// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A projection without rules of its own, so plain SQL. */
@Service
@Transactional
public class KnownOrganisationService {

    private final JdbcClient database;

    KnownOrganisationService(JdbcClient database) {
        this.database = database;
    }

    /** Keeps what an event told, unless something newer is known: what comes late or again changes nothing. */
    public void remember(KnownOrganisation told) {
        database.sql("""
                        INSERT INTO known_organisation AS known (id, name, status, kvk_number, oin, version)
                        VALUES (:id, :name, :status, :kvkNumber, :oin, :version)
                        ON CONFLICT (id) DO UPDATE
                        SET name = excluded.name, status = excluded.status, kvk_number = excluded.kvk_number,
                            oin = excluded.oin, version = excluded.version
                        WHERE known.version < excluded.version""")
                .param("id", told.id())
                .param("name", told.name())
                .param("status", told.status().name())
                .param("kvkNumber", told.kvkNumber())
                .param("oin", told.oin())
                .param("version", told.version())
                .update();
    }

    /** Empty while its first event has not arrived. */
    @Transactional(readOnly = true)
    public Optional<KnownOrganisation> find(UUID id) {
        return database.sql("SELECT id, name, status, kvk_number, oin, version FROM known_organisation WHERE id = :id")
                .param("id", id)
                .query(KnownOrganisation.class)
                .optional();
    }

    /** Those that are a concept or active and share the name, the KVK number or the OIN. */
    @Transactional(readOnly = true)
    public List<KnownOrganisation> findLive(String name, @Nullable String kvkNumber, @Nullable String oin) {
        return database.sql("""
                        SELECT id, name, status, kvk_number, oin, version FROM known_organisation
                        WHERE status IN ('CONCEPT', 'ACTIVE')
                          AND (lower(name) = lower(:name) OR kvk_number = :kvkNumber OR oin = :oin)
                        ORDER BY name, id""")
                .param("name", name)
                .param("kvkNumber", kvkNumber)
                .param("oin", oin)
                .query(KnownOrganisation.class)
                .list();
    }
}
