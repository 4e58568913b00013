// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.membership;

import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.reporting.collaboration.DashboardRevisions;
import nl.softwarecatalogus.reporting.collaboration.RecentChanges;
import nl.softwarecatalogus.reporting.collaboration.StatusCounts;
import nl.softwarecatalogus.reporting.organisation.OrganisationProjection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
public class MembershipProjection {

    private final JdbcClient database;
    private final OrganisationProjection organisations;
    private final RecentChanges changes;
    private final DashboardRevisions dashboards;
    private final StatusCounts counts;

    MembershipProjection(
            JdbcClient database,
            OrganisationProjection organisations,
            RecentChanges changes,
            DashboardRevisions dashboards,
            StatusCounts counts) {
        this.database = database;
        this.organisations = organisations;
        this.changes = changes;
        this.dashboards = dashboards;
        this.counts = counts;
    }

    public void apply(MembershipState membership, EventMetadata event) {
        organisations.mention(event, membership.member(), membership.collaboration());
        var collaborationId = membership.collaboration().organisationId();
        changes.note(collaborationId, event, membership.member().organisationId(), null);
        var before = counted(membership.membershipId());
        if (save(membership, event)) {
            before.ifPresent(counted -> takeAway(counted, collaborationId));
            counts.add(collaborationId, "MEMBERSHIP", membership.status(), 1);
        }
    }

    /** A merger can have moved it to another collaboration. */
    private void takeAway(Counted counted, UUID collaborationId) {
        if (!counted.collaborationId().equals(collaborationId)) {
            dashboards.revise(counted.collaborationId());
        }
        counts.add(counted.collaborationId(), "MEMBERSHIP", counted.status(), -1);
    }

    private Optional<Counted> counted(UUID membershipId) {
        return database.sql("SELECT collaboration_id, status FROM membership WHERE membership_id = :id FOR UPDATE")
                .param("id", membershipId)
                .query(Counted.class)
                .optional();
    }

    // Longer than the house allows: one statement and its parameters.
    private boolean save(MembershipState membership, EventMetadata event) {
        return database.sql("""
                INSERT INTO membership AS known
                    (membership_id, version, collaboration_id, member_id, status, starts_on, ends_on, declared_on)
                VALUES (:id, :version, :collaboration, :member, :status, :startsOn, :endsOn, :declaredOn)
                ON CONFLICT (membership_id) DO UPDATE
                SET version = excluded.version, collaboration_id = excluded.collaboration_id,
                    member_id = excluded.member_id, status = excluded.status, starts_on = excluded.starts_on,
                    ends_on = excluded.ends_on, declared_on = excluded.declared_on
                WHERE known.version < excluded.version""")
                        .param("id", membership.membershipId())
                        .param("version", event.version())
                        .param("collaboration", membership.collaboration().organisationId())
                        .param("member", membership.member().organisationId())
                        .param("status", membership.status())
                        .param("startsOn", membership.startsOn())
                        .param("endsOn", membership.endsOn())
                        .param("declaredOn", membership.declaredOn())
                        .update()
                == 1;
    }

    /** Where it is counted so far, and as what. */
    private record Counted(UUID collaborationId, String status) {}
}
