// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.reporting.dashboard.Usages.Overlap;
import nl.softwarecatalogus.reporting.dashboard.Usages.OverlappingApplication;
import nl.softwarecatalogus.reporting.dashboard.Usages.PhaseMembers;
import nl.softwarecatalogus.reporting.dashboard.Usages.UsedApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which applications the members use, and where different ones do the same. */
@Repository
class ApplicationsRepository {

    private static final int MOST_APPLICATIONS = 300;
    private static final int MOST_OVERLAPS = 50;

    private final JdbcClient database;

    ApplicationsRepository(JdbcClient database) {
        this.database = database;
    }

    List<UsedApplication> used(UUID collaborationId) {
        var rows = database.sql("""
                SELECT offering_id AS "offeringId", name, total, phase, amount
                FROM (SELECT application_id, phase, amount,
                             sum(amount) OVER (PARTITION BY application_id)::bigint AS total
                      FROM application_use WHERE collaboration_id = :collaboration AND amount > 0) AS used
                JOIN offering ON offering_id = application_id
                ORDER BY total DESC, name, offering_id, phase""")
                .param("collaboration", collaborationId)
                .query(UseRow.class)
                .list();
        var applications = new LinkedHashMap<UUID, UsedApplication>();
        for (var row : rows) {
            applications
                    .computeIfAbsent(
                            row.offeringId(), id -> new UsedApplication(id, row.name(), row.total(), new ArrayList<>()))
                    .phases()
                    .add(new PhaseMembers(row.phase(), row.amount()));
        }
        return applications.values().stream().limit(MOST_APPLICATIONS).toList();
    }

    List<Overlap> overlaps(UUID collaborationId) {
        var rows = database.sql("""
                SELECT reference_component_id AS "referenceComponentId", component.name AS component,
                       offering_id AS "offeringId", offering.name, amount
                FROM (SELECT reference_component_id, application_id, amount,
                             count(*) OVER (PARTITION BY reference_component_id) AS applications
                      FROM component_use WHERE collaboration_id = :collaboration AND amount > 0) AS used
                JOIN reference_component AS component USING (reference_component_id)
                JOIN offering ON offering_id = application_id
                WHERE applications > 1
                ORDER BY applications DESC, component, reference_component_id, amount DESC, offering.name, offering_id""")
                .param("collaboration", collaborationId)
                .query(OverlapRow.class)
                .list();
        var overlaps = new LinkedHashMap<String, Overlap>();
        for (var row : rows) {
            overlaps.computeIfAbsent(
                            row.referenceComponentId(), id -> new Overlap(id, row.component(), new ArrayList<>()))
                    .applications()
                    .add(new OverlappingApplication(row.offeringId(), row.name(), row.amount()));
        }
        return overlaps.values().stream().limit(MOST_OVERLAPS).toList();
    }

    private record UseRow(UUID offeringId, String name, long total, String phase, long amount) {}

    private record OverlapRow(
            String referenceComponentId, String component, UUID offeringId, String name, long amount) {}
}
