// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the latest release holds; it becomes what a preview holds in a few statements, however large that is. */
@Repository
class GemmaContentRepository {

    private final JdbcClient database;

    GemmaContentRepository(JdbcClient database) {
        this.database = database;
    }

    GemmaContent find() {
        var concepts = database.sql("SELECT * FROM gemma_concept WHERE current")
                .query((row, _) -> concept(row))
                .list();
        var requirements = database.sql("SELECT * FROM gemma_component_standard")
                .query((row, _) -> new ComponentStandard(
                        row.getString("component_id"),
                        row.getString("standard_id"),
                        Requirement.valueOf(row.getString("requirement"))))
                .list();
        return new GemmaContent(null, concepts, requirements);
    }

    void become(UUID preview) {
        write(preview);
        removeAllBut(preview);
        replaceRequirements(preview);
    }

    private void write(UUID preview) {
        database.sql("""
                INSERT INTO gemma_concept AS known (object_id, kind, name, description, explanation, synonyms, status,
                    standard_id, current)
                SELECT concept.*, true FROM gemma_release, jsonb_to_recordset(model -> 'concepts')
                    AS concept("objectId" text, kind text, name text, description text, explanation text,
                        synonyms text[], status text, "standardId" text)
                WHERE id = ?
                ON CONFLICT (object_id) DO UPDATE SET kind = excluded.kind, name = excluded.name,
                    description = excluded.description, explanation = excluded.explanation,
                    synonyms = excluded.synonyms, status = excluded.status, standard_id = excluded.standard_id,
                    current = true
                WHERE (known.kind, known.name, known.description, known.explanation, known.synonyms, known.status,
                        known.standard_id, known.current)
                    IS DISTINCT FROM (excluded.kind, excluded.name, excluded.description, excluded.explanation,
                        excluded.synonyms, excluded.status, excluded.standard_id, true)""").param(preview).update();
    }

    private void removeAllBut(UUID preview) {
        database.sql("""
                UPDATE gemma_concept SET current = false WHERE current AND object_id NOT IN (
                    SELECT concept ->> 'objectId' FROM gemma_release, jsonb_array_elements(model -> 'concepts') concept
                    WHERE id = ?)""").param(preview).update();
    }

    private void replaceRequirements(UUID preview) {
        database.sql("DELETE FROM gemma_component_standard").update();
        database.sql("""
                INSERT INTO gemma_component_standard (component_id, standard_id, requirement)
                SELECT asked.* FROM gemma_release, jsonb_to_recordset(model -> 'requirements')
                    AS asked("componentId" text, "standardId" text, requirement text)
                WHERE id = ?""").param(preview).update();
    }

    private static GemmaConcept concept(ResultSet row) throws SQLException {
        return new GemmaConcept(
                row.getString("object_id"),
                ConceptKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("description"),
                row.getString("explanation"),
                List.of((String[]) row.getArray("synonyms").getArray()),
                ConceptStatus.ofName(row.getString("status")),
                row.getString("standard_id"));
    }
}
