// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.collaboration;

import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.platform.events.EventMetadata;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a collaboration, for people to read. Late events take their place by time. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RecentChanges {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("nl.softwarecatalogus.organisation-registered.v1", "COLLABORATION_REGISTERED"),
            Map.entry("nl.softwarecatalogus.organisation-activated.v1", "COLLABORATION_ACTIVATED"),
            Map.entry("nl.softwarecatalogus.organisation-deactivated.v1", "COLLABORATION_DEACTIVATED"),
            Map.entry("nl.softwarecatalogus.organisation-merged.v1", "COLLABORATION_MERGED"),
            Map.entry("nl.softwarecatalogus.membership-declared.v1", "MEMBERSHIP_DECLARED"),
            Map.entry("nl.softwarecatalogus.membership-confirmed.v1", "MEMBERSHIP_CONFIRMED"),
            Map.entry("nl.softwarecatalogus.membership-declined.v1", "MEMBERSHIP_DECLINED"),
            Map.entry("nl.softwarecatalogus.membership-withdrawn.v1", "MEMBERSHIP_WITHDRAWN"),
            Map.entry("nl.softwarecatalogus.membership-termination-announced.v1", "MEMBERSHIP_TERMINATION_ANNOUNCED"),
            Map.entry("nl.softwarecatalogus.membership-ended.v1", "MEMBERSHIP_ENDED"),
            Map.entry("nl.softwarecatalogus.membership-transferred.v1", "MEMBERSHIP_TRANSFERRED"),
            Map.entry("nl.softwarecatalogus.offering-published.v1", "OFFERING_PUBLISHED"),
            Map.entry("nl.softwarecatalogus.offering-revised.v1", "OFFERING_REVISED"),
            Map.entry("nl.softwarecatalogus.offering-withdrawn.v1", "OFFERING_WITHDRAWN"),
            Map.entry("nl.softwarecatalogus.usage-declared.v1", "USAGE_DECLARED"),
            Map.entry("nl.softwarecatalogus.usage-adjusted.v1", "USAGE_ADJUSTED"),
            Map.entry("nl.softwarecatalogus.usage-disputed.v1", "USAGE_DISPUTED"),
            Map.entry("nl.softwarecatalogus.usage-withdrawn.v1", "USAGE_WITHDRAWN"));

    private final JdbcClient database;
    private final DashboardRevisions dashboards;

    RecentChanges(JdbcClient database, DashboardRevisions dashboards) {
        this.database = database;
        this.dashboards = dashboards;
    }

    /** Also gives the collaboration's dashboard a new revision, and locks it until the event has been applied. */
    public void note(
            UUID collaborationId, EventMetadata event, @Nullable UUID organisationId, @Nullable UUID offeringId) {
        note(event.id(), collaborationId, event, organisationId, offeringId);
    }

    /** Several events that people see as one, such as the usages of one declaration, share a change id. */
    public void note(
            UUID changeId,
            UUID collaborationId,
            EventMetadata event,
            @Nullable UUID organisationId,
            @Nullable UUID offeringId) {
        dashboards.touch(collaborationId, event);
        var kind = KINDS.get(event.type());
        if (kind == null) {
            return;
        }
        database.sql("""
                INSERT INTO change AS known (change_id, collaboration_id, occurred_at, kind, organisation_id, offering_id)
                VALUES (:id, :collaboration, :at, :kind, :organisation, :offering)
                ON CONFLICT (change_id) DO UPDATE SET occurred_at = excluded.occurred_at
                WHERE excluded.occurred_at < known.occurred_at""")
                .param("id", changeId)
                .param("collaboration", collaborationId)
                .param("at", Timestamp.from(event.time()))
                .param("kind", kind)
                .param("organisation", organisationId)
                .param("offering", offeringId)
                .update();
    }
}
