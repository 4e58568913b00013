// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MergerRepository {

    private final JdbcClient database;

    MergerRepository(JdbcClient database) {
        this.database = database;
    }

    /** @return false when something as new was told before */
    boolean assess(OrganisationMerger merger) {
        return save(merger, "ASSESSED");
    }

    /** @return false when something as new was told before */
    boolean begin(OrganisationMerger merger) {
        return save(merger, "FOLLOWING");
    }

    private boolean save(OrganisationMerger merger, String status) {
        return database.sql("""
                INSERT INTO organisation_merger AS known (merger_id, merger_version, target_id, source_ids, status)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (merger_id) DO UPDATE SET merger_version = excluded.merger_version,
                    target_id = excluded.target_id, source_ids = excluded.source_ids, status = excluded.status
                WHERE known.merger_version < excluded.merger_version""")
                        .param(merger.mergerId())
                        .param(merger.version())
                        .param(merger.merging().target().organisationId())
                        .param(merger.merging().sourceIds().toArray(UUID[]::new))
                        .param(status)
                        .update()
                == 1;
    }

    /**
     * One that is being followed and that no other process is at, held until the transaction ends. At random, so that one
     * which cannot go on holds up none of the others.
     */
    Optional<OrganisationMerger> holdNext() {
        return database.sql("""
                SELECT merger.*, name AS target_name, organisation_type AS target_type
                FROM organisation_merger merger JOIN known_organisation ON organisation_id = target_id
                WHERE merger.status = 'FOLLOWING' ORDER BY random() LIMIT 1 FOR UPDATE OF merger SKIP LOCKED""").query((row, _) -> merger(row)).optional();
    }

    void add(UUID mergerId, MergedCount count) {
        database.sql("""
                INSERT INTO organisation_merger_count AS known (merger_id, kind, moved, collapsed) VALUES (?, ?, ?, ?)
                ON CONFLICT (merger_id, kind) DO UPDATE
                SET moved = known.moved + excluded.moved, collapsed = known.collapsed + excluded.collapsed""")
                .param(mergerId)
                .param(count.kind().name())
                .param(count.moved())
                .param(count.collapsed())
                .update();
    }

    void finish(UUID mergerId) {
        database.sql("UPDATE organisation_merger SET status = 'FOLLOWED' WHERE merger_id = ?")
                .param(mergerId)
                .update();
    }

    /** Of every kind, also those of which there was nothing. */
    List<MergedCount> counts(UUID mergerId) {
        return database.sql("""
                SELECT kinds.kind, coalesce(moved, 0) AS moved, coalesce(collapsed, 0) AS collapsed
                FROM unnest(?) WITH ORDINALITY kinds (kind, place)
                    LEFT JOIN organisation_merger_count counted ON counted.kind = kinds.kind AND merger_id = ?
                ORDER BY place""")
                .param(Arrays.stream(MergedKind.values()).map(MergedKind::name).toArray(String[]::new))
                .param(mergerId)
                .query((row, _) -> new MergedCount(
                        MergedKind.valueOf(row.getString("kind")), row.getInt("moved"), row.getInt("collapsed")))
                .list();
    }

    private static OrganisationMerger merger(ResultSet row) throws SQLException {
        var sources = (UUID[]) row.getArray("source_ids").getArray();
        return new OrganisationMerger(
                row.getObject("merger_id", UUID.class),
                row.getLong("merger_version"),
                new Merging(OrganisationReference.from(row, "target"), Set.of(sources)));
    }
}
