// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.merger.FollowsMergers;
import nl.softwarecatalogus.catalogue.merger.MergedCount;
import nl.softwarecatalogus.catalogue.merger.MergedKind;
import nl.softwarecatalogus.catalogue.merger.MergerStep;
import nl.softwarecatalogus.catalogue.merger.Merging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Contracts go on in the target's name; the same contract of both becomes one, behind the usage of both. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ContractMergers implements FollowsMergers {

    /** Of equal ones stays what the target had, then what began first. Whoever merged into its own collaboration needs none. */
    private static final String STEPS = """
            WITH afterwards AS (
                SELECT id, lower(number) AS number, starts_on, coalesce(supplier_id::text, lower(supplier_name)) AS supplier,
                    CASE WHEN organisation_id = ANY(:sources) THEN :target ELSE organisation_id END AS party,
                    organisation_id = ANY(:sources) OR coalesce(collaboration_id = ANY(:sources), false) AS moves
                FROM contract
                WHERE status <> 'WITHDRAWN' AND (organisation_id = ANY(:parties) OR collaboration_id = ANY(:parties))),
            placed AS (
                SELECT id, moves, first_value(id) OVER same AS stays, number IS NOT NULL AND row_number() OVER same > 1 AS collapses
                FROM afterwards WINDOW same AS (PARTITION BY party, supplier, number ORDER BY moves, starts_on, id)),
            step AS (SELECT * FROM placed WHERE moves OR collapses)
            """;

    private final JdbcClient database;

    ContractMergers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public MergedCount assess(Merging merging) {
        return merging.applyTo(database.sql(STEPS + """
                SELECT count(*) FILTER (WHERE NOT collapses) AS moved, count(*) FILTER (WHERE collapses) AS collapsed
                FROM step"""))
                .query((row, _) -> new MergedCount(MergedKind.CONTRACT, row.getInt("moved"), row.getInt("collapsed")))
                .single();
    }

    /** What collapses comes first, so that nothing stands twice on the way. */
    @Override
    public Optional<MergedCount> follow(Merging merging, int atMost) {
        var found = merging.applyTo(database.sql(STEPS + "SELECT * FROM step ORDER BY collapses DESC, id LIMIT :most"))
                .param("most", atMost)
                .query(MergerStep::from)
                .list();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var collapsing = MergerStep.collapsing(found);
        var moving = found.stream()
                .filter(step -> !step.collapses())
                .map(MergerStep::id)
                .toList();
        collapse(merging, List.copyOf(collapsing));
        move(merging, moving);
        return Optional.of(new MergedCount(MergedKind.CONTRACT, moving.size(), collapsing.size()));
    }

    private void collapse(Merging merging, List<UUID> ids) {
        merging.applyTo(database.sql(STEPS + """
                INSERT INTO contract_usage (contract_id, usage_id)
                SELECT DISTINCT stays, usage_id FROM step JOIN contract_usage ON contract_id = id WHERE id = ANY(:ids)
                ON CONFLICT DO NOTHING"""))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
        database.sql("UPDATE contract SET status = 'WITHDRAWN', version = version + 1 WHERE id = ANY(?)")
                .param(ids.toArray(UUID[]::new))
                .update();
    }

    private void move(Merging merging, List<UUID> ids) {
        merging.applyTo(database.sql("""
                WITH afterwards AS (
                    SELECT id, CASE WHEN organisation_id = ANY(:sources) THEN :target ELSE organisation_id END AS party,
                        CASE WHEN collaboration_id = ANY(:sources) THEN :target ELSE collaboration_id END AS concerned
                    FROM contract WHERE id = ANY(:ids))
                UPDATE contract SET organisation_id = party, collaboration_id = nullif(concerned, party), version = version + 1
                FROM afterwards WHERE contract.id = afterwards.id"""))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }
}
