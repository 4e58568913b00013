// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes a release in a few statements, however large it is. */
@Repository
class GemmaReleaseRepository {

    private final JdbcClient database;

    GemmaReleaseRepository(JdbcClient database) {
        this.database = database;
    }

    /** Readings wait for each other; who looks concepts up does not. */
    void lock() {
        database.sql("LOCK TABLE gemma_release IN SHARE ROW EXCLUSIVE MODE").update();
    }

    /** @return for each concept that was not so already: whether it is new */
    List<Boolean> upsert(List<GemmaConcept> concepts) {
        return database.sql("""
                INSERT INTO gemma_concept AS known (object_id, kind, name, description, status, standard_id, current)
                SELECT concept.*, true
                FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) AS concept
                ON CONFLICT (object_id) DO UPDATE SET kind = excluded.kind, name = excluded.name,
                    description = excluded.description, status = excluded.status,
                    standard_id = excluded.standard_id, current = true
                WHERE (known.kind, known.name, known.description, known.status, known.standard_id, known.current)
                    IS DISTINCT FROM (excluded.kind, excluded.name, excluded.description, excluded.status,
                        excluded.standard_id, true)
                RETURNING xmax = 0""")
                .param(column(concepts, GemmaConcept::objectId))
                .param(column(concepts, concept -> concept.kind().name()))
                .param(column(concepts, GemmaConcept::name))
                .param(column(concepts, GemmaConcept::description))
                .param(column(
                        concepts,
                        concept -> concept.status() == null
                                ? null
                                : concept.status().name()))
                .param(column(concepts, GemmaConcept::standardId))
                .query((row, _) -> row.getBoolean(1))
                .list();
    }

    int removeAllBut(List<GemmaConcept> concepts) {
        return database.sql("UPDATE gemma_concept SET current = false WHERE current AND object_id <> ALL(?)")
                .param(column(concepts, GemmaConcept::objectId))
                .update();
    }

    void replaceRequirements(List<ComponentStandard> requirements) {
        database.sql("DELETE FROM gemma_component_standard").update();
        database.sql("""
                INSERT INTO gemma_component_standard (component_id, standard_id, requirement)
                SELECT * FROM unnest(?::text[], ?::text[], ?::text[])""")
                .param(requirements.stream().map(ComponentStandard::componentId).toArray(String[]::new))
                .param(requirements.stream().map(ComponentStandard::standardId).toArray(String[]::new))
                .param(requirements.stream()
                        .map(each -> each.requirement().name())
                        .toArray(String[]::new))
                .update();
    }

    void save(GemmaRelease release) {
        database.sql("INSERT INTO gemma_release VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(release.id())
                .param(release.release())
                .param(Timestamp.from(release.importedAt()))
                .param(release.added())
                .param(release.changed())
                .param(release.removed())
                .param(release.referenceComponents())
                .param(release.standards())
                .param(release.standardVersions())
                .param(release.externalFacilities())
                .update();
    }

    Optional<GemmaRelease> findById(UUID id) {
        return database.sql("SELECT * FROM gemma_release WHERE id = ?")
                .param(id)
                .query((row, _) -> release(row))
                .optional();
    }

    private static GemmaRelease release(ResultSet row) throws SQLException {
        return new GemmaRelease(
                row.getObject("id", UUID.class),
                row.getString("release"),
                row.getTimestamp("imported_at").toInstant(),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("removed"),
                row.getInt("reference_components"),
                row.getInt("standards"),
                row.getInt("standard_versions"),
                row.getInt("external_facilities"));
    }

    @SuppressWarnings("NullAway") // a column may hold nulls
    private static String[] column(List<GemmaConcept> concepts, Function<GemmaConcept, @Nullable String> part) {
        return concepts.stream().map(part).toArray(String[]::new);
    }
}
