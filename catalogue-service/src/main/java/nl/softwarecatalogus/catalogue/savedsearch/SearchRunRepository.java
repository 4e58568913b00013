// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.search.SeenHits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept apart from what the owner edits: to run a search makes nobody's edit stale. */
@Repository
class SearchRunRepository {

    private final JdbcClient database;

    SearchRunRepository(JdbcClient database) {
        this.database = database;
    }

    SearchRun of(UUID savedSearchId) {
        return database.sql("SELECT ran_at, seen FROM saved_search_run WHERE saved_search_id = ?")
                .param(savedSearchId)
                .query((row, _) ->
                        new SearchRun(row.getTimestamp("ran_at").toInstant(), new SeenHits(Arrays.asList((Long[])
                                row.getArray("seen").getArray()))))
                .single();
    }

    void record(UUID savedSearchId, SeenHits seen, Instant now) {
        database.sql("""
                INSERT INTO saved_search_run (saved_search_id, ran_at, seen) VALUES (:id, :now, :seen)
                ON CONFLICT (saved_search_id) DO UPDATE SET ran_at = excluded.ran_at, seen = excluded.seen""")
                .param("id", savedSearchId)
                .param("now", Timestamp.from(now))
                .param("seen", seen.toArray())
                .update();
        database.sql("UPDATE saved_search SET used_at = :now WHERE id = :id")
                .param("id", savedSearchId)
                .param("now", Timestamp.from(now))
                .update();
    }
}
