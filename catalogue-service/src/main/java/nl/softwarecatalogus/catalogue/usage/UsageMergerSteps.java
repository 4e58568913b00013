// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.List;
import nl.softwarecatalogus.catalogue.merger.MergedCount;
import nl.softwarecatalogus.catalogue.merger.MergedKind;
import nl.softwarecatalogus.catalogue.merger.MergerStep;
import nl.softwarecatalogus.catalogue.merger.Merging;
import nl.softwarecatalogus.catalogue.merger.StepQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds which usages follow a merger, and which of them would then stand twice. */
@Repository
class UsageMergerSteps {

    /** Of equal ones stays what is furthest in its life, then what began first, then what the target had. */
    private static final String STEPS = """
            WITH afterwards AS (
                SELECT usage.*, CASE WHEN member_id = ANY(:sources) THEN :target ELSE member_id END AS member_after,
                    CASE WHEN declared_by = ANY(:sources) THEN :target ELSE declared_by END AS declarer_after,
                    member_id = ANY(:sources) OR coalesce(declared_by = ANY(:sources), false) AS moves
                FROM usage
                WHERE status <> 'WITHDRAWN' AND (member_id = ANY(:parties) OR declared_by = ANY(:parties))),
            placed AS (
                SELECT id, moves, row_number() OVER (
                    PARTITION BY application_id, member_after, nullif(declarer_after, member_after)
                    ORDER BY %s, starts_on, moves, id) > 1 AS collapses
                FROM afterwards),
            step AS (SELECT id, collapses FROM placed WHERE moves OR collapses)
            """.formatted(UsagePhase.FURTHEST_FIRST);

    private final JdbcClient database;
    private final StepQuery query;

    UsageMergerSteps(JdbcClient database) {
        this.database = database;
        this.query = new StepQuery(database, MergedKind.USAGE, STEPS);
    }

    MergedCount count(Merging merging) {
        return query.count(merging);
    }

    List<MergerStep> find(Merging merging, int atMost) {
        return query.find(merging, atMost);
    }

    /** Declarations have no events of their own: their usages tell who declared them. */
    void transferDeclarations(Merging merging) {
        merging.applyTo(database.sql("""
                UPDATE usage_declaration SET collaboration_id = :target, version = version + 1
                WHERE collaboration_id = ANY(:sources)""")).update();
    }
}
