// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.usage;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a usage adds to the sums that the dashboard and the statistics read; a withdrawn one adds to its status only. */
@Component
class UsageSums {

    private static final String ADD = """
            WITH used AS (
                SELECT *, coalesce(collaboration_id, member_id) AS owner_id, status <> 'WITHDRAWN' AS in_force
                FROM usage WHERE usage_id = :usage
            ), statuses AS (
                INSERT INTO status_count AS known (owner_id, subject, status, amount)
                SELECT owner_id, 'USAGE', status, :amount FROM used
                UNION ALL
                SELECT owner_id, 'PHASE', phase, :amount FROM used WHERE in_force
                ON CONFLICT (owner_id, subject, status) DO UPDATE SET amount = known.amount + excluded.amount
            ), applications AS (
                INSERT INTO application_use AS known (collaboration_id, application_id, phase, amount)
                SELECT collaboration_id, application_id, phase, :amount FROM used
                WHERE in_force AND collaboration_id IS NOT NULL
                ON CONFLICT (collaboration_id, application_id, phase)
                DO UPDATE SET amount = known.amount + excluded.amount
            ), members AS (
                INSERT INTO member_use AS known (collaboration_id, member_id, amount)
                SELECT collaboration_id, member_id, :amount FROM used
                WHERE in_force AND collaboration_id IS NOT NULL
                ON CONFLICT (collaboration_id, member_id) DO UPDATE SET amount = known.amount + excluded.amount
            )
            INSERT INTO component_use AS known (collaboration_id, reference_component_id, application_id, amount)
            SELECT collaboration_id, unnest(reference_component_ids), application_id, :amount FROM used
            WHERE in_force AND collaboration_id IS NOT NULL
            ON CONFLICT (collaboration_id, reference_component_id, application_id)
            DO UPDATE SET amount = known.amount + excluded.amount""";

    private final JdbcClient database;

    UsageSums(JdbcClient database) {
        this.database = database;
    }

    void add(UUID usageId, int amount) {
        database.sql(ADD).param("usage", usageId).param("amount", amount).update();
    }
}
