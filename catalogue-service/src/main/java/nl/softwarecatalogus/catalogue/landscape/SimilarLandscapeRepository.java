// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares everything that an organisation uses, whoever declared it, with what others recorded themselves and opened; all
 * of them in one query. What is phased out does not count.
 */
@Repository
class SimilarLandscapeRepository {

    private static final String COMPARED = """
            WITH mine AS MATERIALIZED (
                SELECT DISTINCT application_id FROM usage
                WHERE member_id = :organisation AND status <> 'WITHDRAWN' AND phase <> 'PHASED_OUT'),
            my_component AS MATERIALIZED (
                SELECT DISTINCT reference_component_id
                FROM mine JOIN offering_reference_component ON offering_id = application_id),
            opened AS MATERIALIZED (""" + NeighbourRepository.OPENED + """
                 AND organisation_id <> :organisation),
            their AS MATERIALIZED (
                SELECT member_id, application_id FROM opened JOIN usage ON member_id = organisation_id
                WHERE declared_by IS NULL AND status <> 'WITHDRAWN' AND phase <> 'PHASED_OUT'),
            their_component AS MATERIALIZED (
                SELECT DISTINCT member_id, reference_component_id
                FROM their JOIN offering_reference_component ON offering_id = application_id),
            by_application AS (
                SELECT member_id, count(*) AS applications, count(mine.application_id) AS common_applications
                FROM their LEFT JOIN mine USING (application_id) GROUP BY member_id),
            by_component AS (
                SELECT member_id, count(*) AS components, count(my_component.reference_component_id) AS common_components
                FROM their_component LEFT JOIN my_component USING (reference_component_id) GROUP BY member_id),
            compared AS (
                SELECT opened.*, applications, coalesce(components, 0) AS components,
                    common_applications / CAST((SELECT count(*) FROM mine) + applications - common_applications
                        AS double precision) AS application_likeness,
                    coalesce(common_components / CAST((SELECT count(*) FROM my_component) + components - common_components
                        AS double precision), 0) AS component_likeness
                FROM opened JOIN by_application ON by_application.member_id = organisation_id
                    LEFT JOIN by_component ON by_component.member_id = organisation_id),
            alike AS MATERIALIZED (
                SELECT * FROM compared WHERE application_likeness > 0 OR component_likeness > 0)
            """;

    private static final String PAGE = COMPARED + """
            , page AS (
                SELECT *, row_number() OVER (ORDER BY %s, lower(name), organisation_id) AS place FROM alike
                ORDER BY place LIMIT :size OFFSET :offset)
            SELECT counted.total, page.organisation_id AS neighbour_id, page.name AS neighbour_name,
                page.organisation_type AS neighbour_type, page.*,
                (SELECT coalesce(jsonb_agg(jsonb_build_object('offeringId', offering.id, 'name', offering.name)
                        ORDER BY lower(offering.name), offering.id), '[]')
                    FROM their JOIN mine USING (application_id) JOIN offering ON offering.id = application_id
                    WHERE member_id = organisation_id) AS applications_in_common,
                (SELECT coalesce(jsonb_agg(jsonb_build_object('referenceComponentId', object_id, 'name', concept.name)
                        ORDER BY lower(concept.name), object_id), '[]')
                    FROM their_component JOIN my_component USING (reference_component_id)
                        JOIN gemma_concept concept ON object_id = reference_component_id
                    WHERE member_id = organisation_id) AS components_in_common
            FROM (SELECT count(*) AS total FROM alike) counted LEFT JOIN page ON true ORDER BY place""";

    private final JdbcClient database;
    private final JsonMapper json;

    SimilarLandscapeRepository(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A page past the end holds one row: the total alone. */
    PageOf<SimilarLandscape> find(UUID organisationId, Likeness by, Paging paging) {
        var found = new ArrayList<SimilarLandscape>();
        var totals = database.sql(PAGE.formatted(by.order()))
                .param("organisation", organisationId)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> {
                    if (row.getObject("neighbour_id") != null) {
                        found.add(landscape(row));
                    }
                    return row.getLong("total");
                })
                .list();
        return PageOf.of(found, paging, totals.getFirst());
    }

    private SimilarLandscape landscape(ResultSet row) throws SQLException {
        return new SimilarLandscape(
                OrganisationReference.from(row, "neighbour"),
                row.getDouble("application_likeness"),
                row.getInt("applications"),
                List.of(json.readValue(row.getString("applications_in_common"), OfferingReference[].class)),
                row.getDouble("component_likeness"),
                row.getInt("components"),
                List.of(json.readValue(row.getString("components_in_common"), ComponentReference[].class)));
    }
}
