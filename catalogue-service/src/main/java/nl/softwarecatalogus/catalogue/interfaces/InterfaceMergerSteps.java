// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.List;
import nl.softwarecatalogus.catalogue.merger.MergedCount;
import nl.softwarecatalogus.catalogue.merger.MergedKind;
import nl.softwarecatalogus.catalogue.merger.MergerStep;
import nl.softwarecatalogus.catalogue.merger.Merging;
import nl.softwarecatalogus.catalogue.merger.StepQuery;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds which interfaces follow a merger, and which of them would then stand twice or lead to themselves. */
@Repository
class InterfaceMergerSteps {

    /** Of equal ones stays what is furthest in its life, then what the target had. */
    private static final String STEPS = """
            WITH afterwards AS (
                SELECT connection.*,
                    CASE WHEN registered_by = ANY(:sources) THEN :target ELSE registered_by END AS registrar,
                    source_application_id || '@'
                        || CASE WHEN source_member_id = ANY(:sources) THEN :target ELSE source_member_id END AS one,
                    coalesce(target_application_id || '@'
                        || CASE WHEN target_member_id = ANY(:sources) THEN :target ELSE target_member_id END,
                        'facility:' || external_facility_id) AS other,
                    registered_by = ANY(:sources) OR source_member_id = ANY(:sources)
                        OR coalesce(target_member_id = ANY(:sources), false) AS moves
                FROM application_interface connection
                WHERE status <> 'WITHDRAWN' AND (registered_by = ANY(:parties) OR source_member_id = ANY(:parties)
                    OR target_member_id = ANY(:parties))),
            placed AS (
                SELECT id, moves, one = other OR row_number() OVER (
                    PARTITION BY registrar, least(one, other), greatest(one, other) ORDER BY %s, moves, id) > 1 AS collapses
                FROM afterwards),
            step AS (SELECT id, collapses FROM placed WHERE moves OR collapses)
            """.formatted(UsagePhase.FURTHEST_FIRST);

    private final StepQuery query;

    InterfaceMergerSteps(JdbcClient database) {
        this.query = new StepQuery(database, MergedKind.INTERFACE, STEPS);
    }

    MergedCount count(Merging merging) {
        return query.count(merging);
    }

    List<MergerStep> find(Merging merging, int atMost) {
        return query.find(merging, atMost);
    }
}
