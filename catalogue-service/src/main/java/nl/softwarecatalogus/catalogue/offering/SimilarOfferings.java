// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Grant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds offerings by names that look alike (trigrams), so that nobody adds what is there under almost the same name. */
@Repository
@Transactional(readOnly = true)
public class SimilarOfferings {

    private static final double LEAST = 0.4;

    private final JdbcClient database;

    SimilarOfferings(JdbcClient database) {
        this.database = database;
    }

    /** Of those that this reader may know of, the most alike first. */
    public List<SimilarOffering> find(Actor reader, SearchText name, int most) {
        UUID own = reader.acting().map(Grant::organisationId).orElse(null);
        return database.sql("""
                SELECT offering.id, offering.name, kind, offering.status, provider_id, provider.name AS provider_name,
                    organisation_type AS provider_type, similarity(lower(offering.name), lower(:name)) AS likeness
                FROM offering JOIN known_organisation provider ON organisation_id = provider_id
                WHERE lower(offering.name) % lower(:name) AND similarity(lower(offering.name), lower(:name)) >= :least
                    AND (offering.status = 'PUBLISHED' OR (offering.status = 'CONCEPT' AND (:all
                        OR provider_id = CAST(:own AS uuid) OR (:suggestions AND suggested_by IS NOT NULL))))
                ORDER BY likeness DESC, lower(offering.name), offering.id LIMIT :most""")
                .param("name", name.words())
                .param("least", LEAST)
                .param("all", OfferingAccess.seesAll(reader))
                .param("own", own)
                .param("suggestions", OfferingAccess.seesSuggestions(reader))
                .param("most", most)
                .query((row, _) -> new SimilarOffering(
                        new OfferingReference(row.getObject("id", UUID.class), row.getString("name")),
                        OfferingKind.valueOf(row.getString("kind")),
                        OrganisationReference.from(row, "provider"),
                        OfferingStatus.valueOf(row.getString("status")),
                        Math.round(row.getDouble("likeness") * 100) / 100.0))
                .list();
    }
}
