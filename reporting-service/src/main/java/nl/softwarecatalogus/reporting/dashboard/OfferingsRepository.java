// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.reporting.dashboard.Offerings.Offering;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OfferingsRepository {

    private final JdbcClient database;

    OfferingsRepository(JdbcClient database) {
        this.database = database;
    }

    Offerings of(UUID collaborationId, View view, Map<String, Long> counts) {
        var published = counts.getOrDefault("PUBLISHED", 0L);
        return new Offerings(published, view instanceof View.Figures ? List.of() : latest(collaborationId));
    }

    private List<Offering> latest(UUID collaborationId) {
        return database.sql("""
                SELECT offering_id AS "offeringId", kind, name, short_description AS "shortDescription",
                       published_on AS "publishedOn"
                FROM offering
                WHERE provider_id = :collaboration AND status = 'PUBLISHED'
                ORDER BY published_on DESC, offering_id LIMIT 20""")
                .param("collaboration", collaborationId)
                .query(Offering.class)
                .list();
    }
}
