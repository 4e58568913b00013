// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads the matrix of components and members, and the columns of both; the cells of a page come with its rows. */
@Repository
class MatrixRepository {

    /** Counts applications and members apart, each over as few rows as there are of them. */
    private static final String SERVED = """
            WITH used AS MATERIALIZED (
                SELECT member_id, application_id, phase, source FROM landscape_usage
                WHERE collaboration_id = :collaboration AND phase <> 'PHASED_OUT'),
            fills AS MATERIALIZED (
                SELECT application_id, reference_component_id
                FROM landscape_matrix_row JOIN offering_reference_component ON offering_id = application_id
                WHERE collaboration_id = :collaboration),
            served AS (
                SELECT reference_component_id, applications, members
                FROM (SELECT reference_component_id, count(*) AS applications FROM fills
                        WHERE application_id IN (SELECT application_id FROM used) GROUP BY 1) by_application
                    JOIN (SELECT reference_component_id, count(*) AS members
                        FROM (SELECT DISTINCT reference_component_id, member_id FROM fills JOIN used USING (application_id)) at_member
                        GROUP BY 1) by_member USING (reference_component_id)),
            component AS MATERIALIZED (
                SELECT object_id, name, coalesce(applications, 0) AS applications, coalesce(members, 0) AS members
                FROM gemma_concept LEFT JOIN served ON reference_component_id = object_id
                WHERE kind = 'REFERENCE_COMPONENT' AND position(lower(:words) IN lower(name)) > 0
                    AND CASE :view WHEN 'IN_USE' THEN applications > 0 WHEN 'OVERLAP' THEN applications > 1
                        ELSE applications IS NULL AND current END)
            """;

    private static final String COMPONENTS = SERVED + """
            , page AS (SELECT * FROM component ORDER BY lower(name), object_id LIMIT :size OFFSET :offset),
            cell AS MATERIALIZED (
                SELECT reference_component_id, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('memberId', used.member_id,
                        'phase', used.phase, 'source', used.source,
                        'leading', CASE WHEN own.member_id IS NOT NULL THEN false END,
                        'application', jsonb_build_object('offeringId', offering.id, 'name', offering.name)))
                        ORDER BY used.member_id, lower(offering.name), offering.id, used.source DESC) AS cells
                FROM fills JOIN used USING (application_id) JOIN offering ON offering.id = application_id
                    LEFT JOIN used own ON used.source = 'DECLARED' AND own.source = 'SHARED'
                        AND own.member_id = used.member_id AND own.application_id = used.application_id
                WHERE reference_component_id IN (SELECT object_id FROM page) GROUP BY reference_component_id)
            SELECT counted.total, row.*
            FROM (SELECT count(*) AS total FROM component) counted
                LEFT JOIN (SELECT page.*, coalesce(cells, '[]') AS cells
                    FROM page LEFT JOIN cell ON reference_component_id = object_id) row ON true
            ORDER BY lower(name), object_id""";

    private static final String INVOLVED = """
            WITH used AS (
                SELECT member_id, count(*) FILTER (WHERE source = 'DECLARED') AS usages,
                    count(*) FILTER (WHERE source = 'SHARED') AS shared
                FROM landscape_usage WHERE collaboration_id = :collaboration GROUP BY member_id),
            present AS (
                SELECT DISTINCT member_id, true AS current FROM known_membership
                WHERE collaboration_id = :collaboration AND status IN ('CONFIRMED', 'RESIGNED')
                    AND starts_on <= :today AND (ends_on IS NULL OR ends_on > :today))
            """;

    private static final String COLUMNS = """
             FROM used FULL JOIN present USING (member_id) JOIN known_organisation ON organisation_id = member_id
            """;

    private static final String MEMBERS = INVOLVED + """
            SELECT organisation_id AS member_id, name AS member_name, organisation_type AS member_type,
                coalesce(current, false) AS current, coalesce(usages, 0) AS usages, coalesce(shared, 0) AS shared""" + COLUMNS + """
            ORDER BY lower(name), organisation_id LIMIT :size OFFSET :offset""";

    private final JdbcClient database;
    private final JsonMapper json;

    MatrixRepository(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A page past the end holds one row: the total alone. */
    PageOf<ComponentRow> findComponents(UUID collaborationId, ComponentView view, SearchText text, Paging paging) {
        var rows = new ArrayList<ComponentRow>();
        var query = database.sql(COMPONENTS).param("view", view.name()).param("words", text.words());
        var totals = paged(query, collaborationId, paging)
                .query((row, _) -> {
                    if (row.getObject("object_id") != null) {
                        rows.add(component(row));
                    }
                    return row.getLong("total");
                })
                .list();
        return PageOf.of(rows, paging, totals.getFirst());
    }

    PageOf<MemberColumn> findMembers(UUID collaborationId, LocalDate today, Paging paging) {
        var total = database.sql(INVOLVED + "SELECT count(*)" + COLUMNS)
                .param("collaboration", collaborationId)
                .param("today", today)
                .query(Long.class)
                .single();
        var members = paged(database.sql(MEMBERS), collaborationId, paging)
                .param("today", today)
                .query((row, _) -> new MemberColumn(
                        OrganisationReference.from(row, "member"),
                        row.getBoolean("current"),
                        row.getInt("usages"),
                        row.getInt("shared")))
                .list();
        return PageOf.of(members, paging, total);
    }

    private static JdbcClient.StatementSpec paged(JdbcClient.StatementSpec query, UUID collaborationId, Paging paging) {
        return query.param("collaboration", collaborationId)
                .param("size", paging.pageSize())
                .param("offset", paging.offset());
    }

    private ComponentRow component(ResultSet row) throws SQLException {
        return new ComponentRow(
                new ComponentReference(row.getString("object_id"), row.getString("name")),
                row.getInt("applications"),
                row.getInt("members"),
                List.of(json.readValue(row.getString("cells"), ComponentRow.Cell[].class)));
    }
}
