// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Releases that were read: previews, and those that were imported. */
@Repository
class GemmaReleaseRepository {

    private static final String LATEST =
            "SELECT id FROM gemma_release WHERE imported_at IS NOT NULL ORDER BY imported_at DESC, id DESC LIMIT 1";

    private static final String PREVIEW = """
            SELECT preview.*, followed.release AS latest_release, touched.*,
                (""" + LATEST + """
            ) IS DISTINCT FROM preview.follows AS outdated
            FROM gemma_release preview LEFT JOIN gemma_release followed ON followed.id = preview.follows
                CROSS JOIN LATERAL (
                    SELECT count(DISTINCT offering.id) AS touched_offerings,
                        count(DISTINCT connection.id) AS touched_interfaces
                    FROM gemma_change JOIN gemma_reference reference ON reference.object_id = gemma_change.object_id""" + GemmaChangeRepository.LIVE + """
                     WHERE release_id = preview.id) AS touched
            WHERE preview.id = ? AND preview.imported_at IS NULL""";

    private final JdbcClient database;
    private final JsonMapper json;

    GemmaReleaseRepository(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Imports wait for each other; who looks concepts up does not. */
    void lock() {
        database.sql("LOCK TABLE gemma_release IN SHARE ROW EXCLUSIVE MODE").update();
    }

    Optional<UUID> findLatest() {
        return database.sql(LATEST).query(UUID.class).optional();
    }

    /** Empty when there is no such preview, or when it was imported. */
    Optional<GemmaPreview> findPreview(UUID id) {
        return database.sql(PREVIEW)
                .param(id)
                .query((row, _) -> GemmaPreview.from(row))
                .optional();
    }

    Optional<GemmaRelease> findImported(UUID id) {
        return database.sql("SELECT * FROM gemma_release WHERE id = ? AND imported_at IS NOT NULL")
                .param(id)
                .query((row, _) -> GemmaRelease.from(row))
                .optional();
    }

    long countImported() {
        return database.sql("SELECT count(*) FROM gemma_release WHERE imported_at IS NOT NULL")
                .query(Long.class)
                .single();
    }

    /** The newest first. */
    List<GemmaRelease> findImported(Paging paging) {
        return database.sql("""
                SELECT * FROM gemma_release WHERE imported_at IS NOT NULL
                ORDER BY imported_at DESC, id DESC LIMIT ? OFFSET ?""")
                .param(paging.pageSize())
                .param(paging.offset())
                .query((row, _) -> GemmaRelease.from(row))
                .list();
    }

    /** As a preview of what would follow the latest one. */
    void save(UUID id, GemmaContent content, Optional<UUID> follows, List<ConceptChange> changes, Instant readAt) {
        database.sql("""
                INSERT INTO gemma_release (id, release, read_at, follows, added, changed, removed,
                    reference_components, standards, standard_versions, external_facilities, glossary_terms, model)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .param(id)
                .param(content.release())
                .param(Timestamp.from(readAt))
                .param(follows.orElse(null))
                .param(count(changes, ChangeKind.ADDED))
                .param(count(changes, ChangeKind.CHANGED))
                .param(count(changes, ChangeKind.REMOVED))
                .param(content.count(ConceptKind.REFERENCE_COMPONENT))
                .param(content.count(ConceptKind.STANDARD))
                .param(content.count(ConceptKind.STANDARD_VERSION))
                .param(content.count(ConceptKind.EXTERNAL_FACILITY))
                .param(content.count(ConceptKind.GLOSSARY_TERM))
                .param(json.writeValueAsString(content))
                .update();
    }

    void markImported(UUID id, Instant importedAt) {
        database.sql("UPDATE gemma_release SET imported_at = ?, model = NULL WHERE id = ?")
                .param(Timestamp.from(importedAt))
                .param(id)
                .update();
    }

    void forgetPreviewsReadBefore(Instant moment) {
        database.sql("DELETE FROM gemma_release WHERE imported_at IS NULL AND read_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private static long count(List<ConceptChange> changes, ChangeKind kind) {
        return changes.stream().filter(change -> change.change() == kind).count();
    }
}
