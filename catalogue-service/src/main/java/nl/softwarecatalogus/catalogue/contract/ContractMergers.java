// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import java.util.Optional;
import nl.softwarecatalogus.catalogue.merger.FollowsMergers;
import nl.softwarecatalogus.catalogue.merger.MergedCount;
import nl.softwarecatalogus.catalogue.merger.MergedKind;
import nl.softwarecatalogus.catalogue.merger.Merging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contracts go on in the target's name. The same number of the same supplier twice is one contract that both had: one
 * stays, that of the target or else the oldest, and stands behind the usages of both. Withdrawn ones stay where they are.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ContractMergers implements FollowsMergers {

    /** Every contract that shares its number with another one after the merger, with the one that stays. */
    private static final String TWICE = """
            twice AS (SELECT id, keeper FROM (
                SELECT id, row_number() OVER same AS place, first_value(id) OVER same AS keeper FROM contract
                WHERE status <> 'WITHDRAWN' AND number IS NOT NULL
                    AND (organisation_id = ANY(:parties) OR supplier_id = ANY(:parties))
                WINDOW same AS (
                    PARTITION BY CASE WHEN organisation_id = ANY(:sources) THEN :target ELSE organisation_id END,
                        coalesce((CASE WHEN supplier_id = ANY(:sources) THEN :target ELSE supplier_id END)::text,
                            lower(supplier_name)),
                        lower(number)
                    ORDER BY organisation_id = :target DESC, starts_on, id)) standing
                WHERE place > 1)""";

    private static final String OF_SOURCES = """
            status <> 'WITHDRAWN' AND (organisation_id = ANY(:sources) OR collaboration_id = ANY(:sources)
                OR supplier_id = ANY(:sources))""";

    private final JdbcClient database;

    ContractMergers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public MergedCount assess(Merging merging) {
        return merging.applyTo(database.sql("WITH " + TWICE + """
                SELECT (SELECT count(*) FROM contract WHERE id NOT IN (SELECT id FROM twice) AND\s""" + OF_SOURCES + """
                    ) AS moved, (SELECT count(*) FROM twice) AS collapsed"""))
                .query((row, _) -> new MergedCount(MergedKind.CONTRACT, row.getInt("moved"), row.getInt("collapsed")))
                .single();
    }

    @Override
    public Optional<MergedCount> follow(Merging merging, int atMost) {
        var collapsed = collapse(merging);
        if (collapsed > 0) {
            return Optional.of(new MergedCount(MergedKind.CONTRACT, 0, collapsed));
        }
        var moved = move(merging, atMost);
        var stayedBehind = moved == 0 ? followUsage(merging) : 0;
        return moved + stayedBehind == 0
                ? Optional.empty()
                : Optional.of(new MergedCount(MergedKind.CONTRACT, moved, 0));
    }

    /** Whoever is editing the one that stays has to look again: it covers more than they saw. */
    private int collapse(Merging merging) {
        return merging.applyTo(database.sql("WITH " + TWICE + """
                , covered AS (
                    INSERT INTO contract_usage (contract_id, usage_id)
                    SELECT keeper, usage_id FROM twice JOIN contract_usage ON contract_id = id ON CONFLICT DO NOTHING),
                changed AS (
                    UPDATE contract SET version = version + 1,
                        status = CASE WHEN id IN (SELECT id FROM twice) THEN 'WITHDRAWN' ELSE status END
                    WHERE id IN (SELECT id FROM twice UNION SELECT keeper FROM twice))
                SELECT count(*) FROM twice"""))
                .query(Integer.class)
                .single();
    }

    /** A contract that concerned a collaboration which is now its own party concerns no other. */
    private int move(Merging merging, int atMost) {
        return merging.applyTo(database.sql("""
                UPDATE contract SET version = version + 1,
                    organisation_id = CASE WHEN organisation_id = ANY(:sources) THEN :target ELSE organisation_id END,
                    supplier_id = CASE WHEN supplier_id = ANY(:sources) THEN :target ELSE supplier_id END,
                    collaboration_id = nullif(
                        CASE WHEN collaboration_id = ANY(:sources) THEN :target ELSE collaboration_id END,
                        CASE WHEN organisation_id = ANY(:sources) THEN :target ELSE organisation_id END)
                WHERE id IN (SELECT id FROM contract WHERE\s""" + OF_SOURCES + " ORDER BY id LIMIT :atMost FOR UPDATE)"))
                .param("atMost", atMost)
                .update();
    }

    /** Usage that made way for the same usage of the other: the contract stands behind that from now on. */
    private int followUsage(Merging merging) {
        return merging.applyTo(database.sql("""
                WITH moved AS (
                    SELECT contract_id, gone.id AS old, kept.id AS kept FROM contract_usage
                        JOIN usage gone ON gone.id = usage_id AND gone.status = 'WITHDRAWN'
                            AND gone.member_id = ANY(:parties)
                        JOIN usage kept ON kept.application_id = gone.application_id AND kept.status <> 'WITHDRAWN'
                            AND kept.member_id = :target
                            AND kept.declared_by IS NOT DISTINCT FROM
                                CASE WHEN gone.declared_by = ANY(:sources) THEN :target ELSE gone.declared_by END),
                replaced AS (
                    DELETE FROM contract_usage covered USING moved
                    WHERE covered.contract_id = moved.contract_id AND covered.usage_id = moved.old),
                renewed AS (
                    UPDATE contract SET version = version + 1 WHERE id IN (SELECT contract_id FROM moved))
                INSERT INTO contract_usage (contract_id, usage_id) SELECT DISTINCT contract_id, kept FROM moved
                ON CONFLICT DO NOTHING""")).update();
    }
}
