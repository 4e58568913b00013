// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.reporting.dashboard.Usages.OwnUsage;
import nl.softwarecatalogus.reporting.dashboard.Usages.PhaseFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the sums, never the usages of all members: the work does not grow with them. */
@Repository
class UsagesRepository {

    private final JdbcClient database;
    private final ApplicationsRepository applications;

    UsagesRepository(JdbcClient database, ApplicationsRepository applications) {
        this.database = database;
        this.applications = applications;
    }

    Usages of(UUID collaborationId, View view, Map<String, Long> counts) {
        return switch (view) {
            case View.Complete _ -> ofAll(collaborationId, counts, true);
            case View.Figures _ -> ofAll(collaborationId, counts, false);
            case View.OfMember(var memberId) -> ofMember(collaborationId, memberId);
        };
    }

    private Usages ofAll(UUID collaborationId, Map<String, Long> counts, boolean named) {
        var disputed = counts.getOrDefault("DISPUTED", 0L);
        return new Usages(
                counts.getOrDefault("DECLARED", 0L) + disputed,
                disputed,
                membersWithUsage(collaborationId),
                lifecycle(collaborationId),
                named ? applications.used(collaborationId) : List.of(),
                named ? applications.overlaps(collaborationId) : List.of(),
                List.of());
    }

    private long membersWithUsage(UUID collaborationId) {
        return database.sql("SELECT count(*) FROM member_use WHERE collaboration_id = :collaboration AND amount > 0")
                .param("collaboration", collaborationId)
                .query(Long.class)
                .single();
    }

    private List<PhaseFigures> lifecycle(UUID collaborationId) {
        return database.sql("""
                SELECT phase, sum(amount)::bigint AS usages, count(*) AS applications FROM application_use
                WHERE collaboration_id = :collaboration AND amount > 0 GROUP BY phase ORDER BY phase""")
                .param("collaboration", collaborationId)
                .query(PhaseFigures.class)
                .list();
    }

    private Usages ofMember(UUID collaborationId, UUID memberId) {
        var own = database.sql("""
                SELECT usage_id AS "usageId", offering_id AS "offeringId", name, usage.status, phase,
                       phase_since AS "phaseSince", starts_on AS "startsOn", hosting
                FROM usage JOIN offering ON offering_id = application_id
                WHERE collaboration_id = :collaboration AND member_id = :member AND usage.status <> 'WITHDRAWN'
                ORDER BY name, usage_id""")
                .param("collaboration", collaborationId)
                .param("member", memberId)
                .query(OwnUsage.class)
                .list();
        return OwnUsages.summary(own);
    }
}
