// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.usage;

import java.sql.Timestamp;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.reporting.collaboration.DashboardRevisions;
import nl.softwarecatalogus.reporting.collaboration.StatusCounts;
import nl.softwarecatalogus.reporting.usage.UsageState.ReferenceComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UsageRepository {

    private final JdbcClient database;
    private final UsageSums sums;
    private final StatusCounts counts;
    private final DashboardRevisions dashboards;

    UsageRepository(JdbcClient database, UsageSums sums, StatusCounts counts, DashboardRevisions dashboards) {
        this.database = database;
        this.sums = sums;
        this.counts = counts;
        this.dashboards = dashboards;
    }

    void mentionComponents(UsageState usage, EventMetadata event) {
        usage.components().stream()
                .sorted(Comparator.comparing(ReferenceComponent::referenceComponentId))
                .forEach(component -> database.sql("""
                        INSERT INTO reference_component AS known (reference_component_id, name, named_at)
                        VALUES (:id, :name, :at)
                        ON CONFLICT (reference_component_id) DO UPDATE
                        SET name = excluded.name, named_at = excluded.named_at
                        WHERE known.name <> excluded.name
                          AND (known.named_at, known.name) < (excluded.named_at, excluded.name)""")
                        .param("id", component.referenceComponentId())
                        .param("name", component.name())
                        .param("at", Timestamp.from(event.time()))
                        .update());
    }

    void save(UsageState usage, EventMetadata event) {
        var known = known(usage.usageId());
        if (known.isPresent() && known.get().version() >= event.version()) {
            return;
        }
        if (known.isPresent()) {
            known.get().movedFrom(usage).ifPresent(dashboards::revise);
            sums.add(usage.usageId(), -1);
        } else if (usage.usageDeclarationId() != null) {
            counts.add(usage.usageDeclarationId(), "DECLARATION", "", 1);
        }
        upsert(usage, event);
        sums.add(usage.usageId(), 1);
    }

    private Optional<Known> known(UUID usageId) {
        return database.sql("SELECT version, collaboration_id FROM usage WHERE usage_id = :id FOR UPDATE")
                .param("id", usageId)
                .query(Known.class)
                .optional();
    }

    // Longer than the house allows: one statement and its parameters.
    private void upsert(UsageState usage, EventMetadata event) {
        var declaredBy = usage.declaredBy();
        database.sql("""
                INSERT INTO usage AS known (usage_id, version, usage_declaration_id, application_id, member_id,
                    collaboration_id, status, phase, phase_since, starts_on, hosting, reference_component_ids)
                VALUES (:id, :version, :declaration, :application, :member, :collaboration, :status, :phase,
                    :phaseSince, :startsOn, :hosting, :components)
                ON CONFLICT (usage_id) DO UPDATE
                SET version = excluded.version, usage_declaration_id = excluded.usage_declaration_id,
                    application_id = excluded.application_id, member_id = excluded.member_id,
                    collaboration_id = excluded.collaboration_id, status = excluded.status, phase = excluded.phase,
                    phase_since = excluded.phase_since, starts_on = excluded.starts_on, hosting = excluded.hosting,
                    reference_component_ids = excluded.reference_component_ids
                WHERE known.version < excluded.version""")
                .param("id", usage.usageId())
                .param("version", event.version())
                .param("declaration", usage.usageDeclarationId())
                .param("application", usage.application().offeringId())
                .param("member", usage.member().organisationId())
                .param("collaboration", declaredBy == null ? null : declaredBy.organisationId())
                .param("status", usage.status())
                .param("phase", usage.phase())
                .param("phaseSince", usage.phaseSince())
                .param("startsOn", usage.startsOn())
                .param("hosting", usage.hosting())
                .param("components", componentIds(usage))
                .update();
    }

    private static String[] componentIds(UsageState usage) {
        return usage.components().stream()
                .map(ReferenceComponent::referenceComponentId)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private record Known(long version, @Nullable UUID collaborationId) {

        /** The collaboration on whose dashboard it stands no more: a merger moved it. */
        Optional<UUID> movedFrom(UsageState usage) {
            var declaredBy = usage.declaredBy();
            return Optional.ofNullable(collaborationId)
                    .filter(before -> declaredBy == null || !before.equals(declaredBy.organisationId()));
        }
    }
}
