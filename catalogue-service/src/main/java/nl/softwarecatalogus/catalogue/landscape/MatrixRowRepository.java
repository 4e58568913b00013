// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of the matrices from usage itself, so that a row is right whatever it was before. */
@Repository
class MatrixRowRepository {

    private static final String CELLS = """
            SELECT declared_by, application_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('memberId', member_id,
                'usageId', id, 'phase', phase, 'status', status, 'hosting', hosting)) ORDER BY member_id) AS cells
            FROM usage WHERE status <> 'WITHDRAWN' AND\s""";

    private static final String REFRESH = """
            WITH key AS (SELECT * FROM unnest(?, ?) key (collaboration_id, application_id)),
            current AS (""" + CELLS + """
                (declared_by, application_id) IN (TABLE key) GROUP BY declared_by, application_id),
            empty AS (
                DELETE FROM landscape_matrix_row
                WHERE (collaboration_id, application_id) IN (TABLE key EXCEPT SELECT declared_by, application_id FROM current))
            INSERT INTO landscape_matrix_row AS known (collaboration_id, application_id, cells) TABLE current
            ON CONFLICT (collaboration_id, application_id) DO UPDATE SET cells = excluded.cells
            WHERE known.cells <> excluded.cells""";

    private final JdbcClient database;

    MatrixRowRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * Collaborations are locked first, in one order for everybody: the query after it then sees what whoever had the lock
     * has committed.
     */
    void refresh(List<MatrixKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        keys.stream().map(MatrixKey::collaborationId).distinct().sorted().forEach(this::lock);
        database.sql(REFRESH)
                .param(array(keys, MatrixKey::collaborationId))
                .param(array(keys, MatrixKey::applicationId))
                .update();
    }

    /** All of a collaboration's rows. */
    void rebuild(UUID collaborationId) {
        lock(collaborationId);
        database.sql("DELETE FROM landscape_matrix_row WHERE collaboration_id = ?")
                .param(collaborationId)
                .update();
        database.sql("INSERT INTO landscape_matrix_row (collaboration_id, application_id, cells) " + CELLS
                        + "declared_by = ? GROUP BY declared_by, application_id")
                .param(collaborationId)
                .update();
    }

    /** Who has rows, or should have. */
    List<UUID> findCollaborations() {
        return database.sql("""
                SELECT collaboration_id FROM landscape_matrix_row
                UNION SELECT declared_by FROM usage WHERE status <> 'WITHDRAWN' AND declared_by IS NOT NULL ORDER BY 1""").query(UUID.class).list();
    }

    private void lock(UUID collaborationId) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("landscape matrix " + collaborationId)
                .query((_, _) -> true)
                .single();
    }

    private static UUID[] array(Collection<MatrixKey> keys, Function<MatrixKey, UUID> part) {
        return keys.stream().map(part).toArray(UUID[]::new);
    }
}
