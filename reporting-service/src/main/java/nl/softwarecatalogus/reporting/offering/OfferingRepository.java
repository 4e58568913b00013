// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.offering;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.reporting.collaboration.DashboardRevisions;
import nl.softwarecatalogus.reporting.collaboration.StatusCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OfferingRepository {

    private final JdbcClient database;
    private final StatusCounts counts;
    private final DashboardRevisions dashboards;

    OfferingRepository(JdbcClient database, StatusCounts counts, DashboardRevisions dashboards) {
        this.database = database;
        this.counts = counts;
        this.dashboards = dashboards;
    }

    void mention(OfferingReference offering, EventMetadata event) {
        database.sql("""
                INSERT INTO offering AS known (offering_id, version, name, named_at) VALUES (:id, 0, :name, :at)
                ON CONFLICT (offering_id) DO UPDATE SET name = excluded.name, named_at = excluded.named_at
                WHERE known.version = 0 AND (known.named_at, known.name) < (excluded.named_at, excluded.name)""")
                .param("id", offering.offeringId())
                .param("name", offering.name())
                .param("at", Timestamp.from(event.time()))
                .update();
    }

    void save(OfferingState offering, EventMetadata event) {
        var before = counted(offering.offeringId());
        if (upsert(offering, event)) {
            var providerId = offering.provider().organisationId();
            before.ifPresent(counted -> takeAway(counted, providerId));
            counts.add(providerId, "OFFERING", offering.status(), 1);
        }
    }

    /** A merger can have moved it to another provider. */
    private void takeAway(Counted counted, UUID providerId) {
        if (!counted.providerId().equals(providerId)) {
            dashboards.revise(counted.providerId());
        }
        counts.add(counted.providerId(), "OFFERING", counted.status(), -1);
    }

    private Optional<Counted> counted(UUID offeringId) {
        return database.sql(
                        "SELECT provider_id, status FROM offering WHERE offering_id = :id AND version > 0 FOR UPDATE")
                .param("id", offeringId)
                .query(Counted.class)
                .optional();
    }

    // Longer than the house allows: one statement and its parameters.
    private boolean upsert(OfferingState offering, EventMetadata event) {
        return database.sql("""
                INSERT INTO offering AS known (offering_id, version, name, kind, short_description, provider_id, status,
                    published_on, named_at)
                VALUES (:id, :version, :name, :kind, :description, :provider, :status, :publishedOn, :at)
                ON CONFLICT (offering_id) DO UPDATE
                SET version = excluded.version, name = excluded.name, kind = excluded.kind,
                    short_description = excluded.short_description, provider_id = excluded.provider_id,
                    status = excluded.status, published_on = excluded.published_on, named_at = excluded.named_at
                WHERE known.version < excluded.version""")
                        .param("id", offering.offeringId())
                        .param("version", event.version())
                        .param("name", offering.name())
                        .param("kind", offering.kind())
                        .param("description", offering.shortDescription())
                        .param("provider", offering.provider().organisationId())
                        .param("status", offering.status())
                        .param("publishedOn", offering.publishedOn())
                        .param("at", Timestamp.from(event.time()))
                        .update()
                == 1;
    }

    /** Where it is counted so far, and as what. */
    private record Counted(UUID providerId, String status) {}
}
