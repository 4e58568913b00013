// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.organisation;

import java.sql.Timestamp;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.reporting.collaboration.DashboardRevisions;
import nl.softwarecatalogus.reporting.collaboration.RecentChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Organisations as their own events tell them, or as others mentioned them before. Every projection mentions before it
 * touches a dashboard, in the order of ids, so that two consumers never wait for each other.
 */
@Component
@Transactional
public class OrganisationProjection {

    private final JdbcClient database;
    private final DashboardRevisions dashboards;
    private final RecentChanges changes;

    OrganisationProjection(JdbcClient database, DashboardRevisions dashboards, RecentChanges changes) {
        this.database = database;
        this.dashboards = dashboards;
        this.changes = changes;
    }

    public void apply(OrganisationState organisation, EventMetadata event) {
        save(organisation, event);
        if (organisation.reference().hasDashboard()) {
            changes.note(organisation.organisationId(), event, organisation.organisationId(), null);
        }
        dashboards.reviseAllWithMember(organisation.organisationId());
    }

    /** Remembers names of organisations whose own events may still be on their way. */
    public void mention(EventMetadata event, @Nullable OrganisationReference... organisations) {
        Stream.of(organisations)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(OrganisationReference::organisationId))
                .forEach(organisation -> mention(organisation, event));
    }

    private void mention(OrganisationReference organisation, EventMetadata event) {
        database.sql("""
                INSERT INTO organisation AS known (organisation_id, version, name, organisation_type, named_at)
                VALUES (:id, 0, :name, :type, :at)
                ON CONFLICT (organisation_id) DO UPDATE
                SET name = excluded.name, organisation_type = excluded.organisation_type, named_at = excluded.named_at
                WHERE known.version = 0 AND (known.named_at, known.name) < (excluded.named_at, excluded.name)""")
                .param("id", organisation.organisationId())
                .param("name", organisation.name())
                .param("type", organisation.organisationType())
                .param("at", Timestamp.from(event.time()))
                .update();
    }

    // Longer than the house allows: one statement and its parameters.
    private void save(OrganisationState organisation, EventMetadata event) {
        database.sql("""
                INSERT INTO organisation AS known
                    (organisation_id, version, name, organisation_type, status, admission_request_id, named_at)
                VALUES (:id, :version, :name, :type, :status, :admission, :at)
                ON CONFLICT (organisation_id) DO UPDATE
                SET version = excluded.version, name = excluded.name, organisation_type = excluded.organisation_type,
                    status = excluded.status, admission_request_id = excluded.admission_request_id,
                    named_at = excluded.named_at
                WHERE known.version < excluded.version""")
                .param("id", organisation.organisationId())
                .param("version", event.version())
                .param("name", organisation.name())
                .param("type", organisation.organisationType())
                .param("status", organisation.status())
                .param("admission", organisation.admissionRequestId())
                .param("at", Timestamp.from(event.time()))
                .update();
    }
}
