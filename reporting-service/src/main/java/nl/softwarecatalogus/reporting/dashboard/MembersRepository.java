// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.reporting.dashboard.Members.Awaiting;
import nl.softwarecatalogus.reporting.dashboard.Members.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Columns carry the record's own names: other spellings cost Spring's mapper an exception for each value. */
@Repository
class MembersRepository {

    private final JdbcClient database;

    MembersRepository(JdbcClient database) {
        this.database = database;
    }

    Members of(UUID collaborationId, View view, Map<String, Long> counts) {
        var confirmed = counts.getOrDefault("CONFIRMED", 0L) + counts.getOrDefault("RESIGNED", 0L);
        var declared = counts.getOrDefault("DECLARED", 0L);
        return switch (view) {
            case View.Complete _ ->
                new Members(confirmed, declared, items(collaborationId, true), awaiting(collaborationId));
            case View.OfMember _ -> new Members(confirmed, null, items(collaborationId, false), List.of());
            case View.Figures _ -> new Members(confirmed, declared, List.of(), List.of());
        };
    }

    private List<Member> items(UUID collaborationId, boolean withApplications) {
        return database.sql("""
                SELECT membership_id AS "membershipId", organisation_id AS "organisationId", name,
                       organisation_type AS "organisationType", starts_on AS since, ends_on AS "endsOn",
                       CASE WHEN :withApplications THEN coalesce(amount, 0) END AS applications
                FROM membership
                JOIN organisation ON organisation_id = member_id
                LEFT JOIN member_use USING (collaboration_id, member_id)
                WHERE collaboration_id = :collaboration AND membership.status IN ('CONFIRMED', 'RESIGNED')
                ORDER BY name, membership_id LIMIT 500""")
                .param("collaboration", collaborationId)
                .param("withApplications", withApplications)
                .query(Member.class)
                .list();
    }

    private List<Awaiting> awaiting(UUID collaborationId) {
        return database.sql("""
                SELECT membership_id AS "membershipId", organisation_id AS "organisationId", name,
                       organisation_type AS "organisationType", declared_on AS "declaredOn", starts_on AS "startsOn"
                FROM membership JOIN organisation ON organisation_id = member_id
                WHERE collaboration_id = :collaboration AND membership.status = 'DECLARED'
                ORDER BY declared_on, membership_id LIMIT 100""")
                .param("collaboration", collaborationId)
                .query(Awaiting.class)
                .list();
    }
}
