// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.softwarecatalogus.catalogue.sharing.LandscapeShareChanged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of the matrices from usage and shares themselves, so that a row is right whatever it was before. */
@Repository
class MatrixRowRepository {

    /**
     * The rows of each {@code key}. Each side is found from there by index; of {@code landscape_usage} as a whole the
     * database would read everything that anybody shares. Of one member, its own record comes first and leads.
     */
    private static final String CURRENT = """
            seen AS (
                SELECT key.*, id, member_id, phase, usage.status, hosting, 'DECLARED' AS source
                FROM key JOIN usage ON declared_by = collaboration_id AND usage.application_id = key.application_id
                WHERE usage.status <> 'WITHDRAWN'
                UNION ALL
                SELECT key.*, usage.id, member_id, phase, usage.status, hosting, 'SHARED'
                FROM key JOIN landscape_share share USING (collaboration_id)
                    JOIN usage ON usage.application_id = key.application_id AND member_id = share.organisation_id
                WHERE share.status = 'SHARED' AND declared_by IS NULL AND usage.status <> 'WITHDRAWN'),
            placed AS (
                SELECT *, NOT lag(true) OVER (
                    PARTITION BY collaboration_id, application_id, member_id ORDER BY source DESC) AS leads
                FROM seen),
            current AS (
                SELECT collaboration_id, application_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                    'memberId', member_id, 'usageId', id, 'phase', phase, 'status', status, 'hosting', hosting,
                    'source', source, 'leading', leads)) ORDER BY member_id, source DESC) AS cells
                FROM placed GROUP BY collaboration_id, application_id)
            """;

    private static final String REFRESH = """
            WITH key AS MATERIALIZED (SELECT * FROM unnest(?, ?) key (collaboration_id, application_id)),
            """ + CURRENT + """
            , empty AS (
                DELETE FROM landscape_matrix_row WHERE (collaboration_id, application_id) IN (
                    TABLE key EXCEPT SELECT collaboration_id, application_id FROM current))
            INSERT INTO landscape_matrix_row AS known (collaboration_id, application_id, cells) TABLE current
            ON CONFLICT (collaboration_id, application_id) DO UPDATE SET cells = excluded.cells
            WHERE known.cells <> excluded.cells""";

    private static final String REBUILD = """
            WITH key AS MATERIALIZED (
                SELECT DISTINCT collaboration_id, application_id FROM landscape_usage WHERE collaboration_id = ?),
            """ + CURRENT + """
            INSERT INTO landscape_matrix_row (collaboration_id, application_id, cells) TABLE current""";

    /** What an organisation recorded itself concerns whom it shares that with; a share concerns all that it recorded. */
    private static final String SHARED_ROWS = """
            SELECT collaboration_id, application_id
            FROM unnest(?, ?) own (organisation_id, application_id) JOIN landscape_share USING (organisation_id)
            WHERE status = 'SHARED' AND collaboration_id IS NOT NULL
            UNION
            SELECT collaboration_id, application_id
            FROM unnest(?, ?) share (organisation_id, collaboration_id) JOIN usage ON member_id = organisation_id
            WHERE declared_by IS NULL AND status <> 'WITHDRAWN'""";

    private final JdbcClient database;

    MatrixRowRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * Whoever shares is locked first, then collaborations, in one order for everybody: the query after it then sees what
     * whoever had the lock has committed.
     */
    void refresh(MatrixChanges changes) {
        changes.sharers().stream().sorted().forEach(id -> lock("own landscape " + id));
        var keys = new HashSet<>(changes.rows());
        if (!changes.sharers().isEmpty()) {
            keys.addAll(findShared(changes.own(), changes.shares()));
        }
        if (!keys.isEmpty()) {
            refresh(keys);
        }
    }

    private List<MatrixKey> findShared(Set<OwnUsageKey> own, Set<LandscapeShareChanged> shares) {
        return database.sql(SHARED_ROWS)
                .param(array(own, OwnUsageKey::organisationId))
                .param(array(own, OwnUsageKey::applicationId))
                .param(array(shares, LandscapeShareChanged::organisationId))
                .param(array(shares, LandscapeShareChanged::collaborationId))
                .query((row, _) -> new MatrixKey(
                        row.getObject("collaboration_id", UUID.class), row.getObject("application_id", UUID.class)))
                .list();
    }

    private void refresh(Set<MatrixKey> keys) {
        keys.stream().map(MatrixKey::collaborationId).distinct().sorted().forEach(this::lockMatrix);
        database.sql(REFRESH)
                .param(array(keys, MatrixKey::collaborationId))
                .param(array(keys, MatrixKey::applicationId))
                .update();
    }

    /** All of a collaboration's rows. */
    void rebuild(UUID collaborationId) {
        lockMatrix(collaborationId);
        database.sql("DELETE FROM landscape_matrix_row WHERE collaboration_id = ?")
                .param(collaborationId)
                .update();
        database.sql(REBUILD).param(collaborationId).update();
    }

    /** Who has rows, or should have. */
    List<UUID> findCollaborations() {
        return database.sql("""
                SELECT collaboration_id FROM landscape_matrix_row
                UNION SELECT collaboration_id FROM landscape_usage ORDER BY 1""").query(UUID.class).list();
    }

    private void lockMatrix(UUID collaborationId) {
        lock("landscape matrix " + collaborationId);
    }

    private void lock(String what) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(what)
                .query((_, _) -> true)
                .single();
    }

    private static <T> UUID[] array(Collection<T> keys, Function<T, UUID> part) {
        return keys.stream().map(part).toArray(UUID[]::new);
    }
}
