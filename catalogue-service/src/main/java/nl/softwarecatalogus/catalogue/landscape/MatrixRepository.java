// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows and columns of a collaboration's matrices; the cells of a page come with its rows. */
@Repository
class MatrixRepository {

    private static final String USED = """
             FROM usage JOIN offering ON offering.id = application_id WHERE usage.declared_by = :collaboration
            """ + LandscapeFilter.CONDITION;

    /** The cells come by index for each row of the page; a join with all of them is planned badly for who has many. */
    private static final String APPLICATIONS =
            """
            WITH page AS MATERIALIZED (
                SELECT * FROM offering WHERE id IN (SELECT usage.application_id""" + USED + """
                ) ORDER BY lower(name), id LIMIT :size OFFSET :offset)
            SELECT offering.id, offering.name, offering.status, provider.organisation_id AS provider_id,
                provider.name AS provider_name, provider.organisation_type AS provider_type,
                (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('memberId', usage.member_id, 'usageId', usage.id,
                        'phase', usage.phase, 'status', usage.status, 'hosting', usage.hosting))
                        ORDER BY usage.member_id)
                    FROM usage WHERE usage.declared_by = :collaboration AND usage.application_id = offering.id
            """ + LandscapeFilter.CONDITION + """
                ) AS cells,\s""" + ComponentReference.COLUMNS + """
             FROM page offering JOIN known_organisation provider ON provider.organisation_id = offering.provider_id
            ORDER BY lower(offering.name), offering.id""";

    private static final String SERVED = """
            WITH used AS (
                SELECT member_id, application_id, reference_component_id, phase
                FROM usage JOIN offering_reference_component ON offering_id = application_id
                WHERE declared_by = :collaboration AND status <> 'WITHDRAWN' AND phase <> 'PHASED_OUT'),
            served AS (
                SELECT reference_component_id, count(DISTINCT application_id) AS applications,
                    count(DISTINCT member_id) AS members
                FROM used GROUP BY reference_component_id),
            component AS (
                SELECT object_id, name, coalesce(applications, 0) AS applications, coalesce(members, 0) AS members
                FROM gemma_concept LEFT JOIN served ON reference_component_id = object_id
                WHERE kind = 'REFERENCE_COMPONENT' AND position(lower(:words) IN lower(name)) > 0
                    AND CASE :view WHEN 'IN_USE' THEN applications > 0 WHEN 'OVERLAP' THEN applications > 1
                        ELSE applications IS NULL AND current END)
            """;

    private static final String COMPONENTS = SERVED + """
            , page AS (SELECT * FROM component ORDER BY lower(name), object_id LIMIT :size OFFSET :offset),
            cell AS MATERIALIZED (
                SELECT reference_component_id, jsonb_agg(jsonb_build_object('memberId', member_id, 'phase', used.phase,
                        'application', jsonb_build_object('offeringId', offering.id, 'name', offering.name))
                        ORDER BY member_id, lower(offering.name), offering.id) AS cells
                FROM used JOIN offering ON offering.id = application_id
                WHERE reference_component_id IN (SELECT object_id FROM page) GROUP BY reference_component_id)
            SELECT page.*, coalesce(cells, '[]') AS cells
            FROM page LEFT JOIN cell ON reference_component_id = object_id ORDER BY lower(name), object_id""";

    private static final String INVOLVED = """
            WITH used AS (
                SELECT member_id, count(*) AS usages FROM usage
                WHERE declared_by = :collaboration AND status <> 'WITHDRAWN' GROUP BY member_id),
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
                coalesce(current, false) AS current, coalesce(usages, 0) AS usages""" + COLUMNS + """
            ORDER BY lower(name), organisation_id LIMIT :size OFFSET :offset""";

    private final JdbcClient database;
    private final JsonMapper json;

    MatrixRepository(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    PageOf<ApplicationRow> findApplications(UUID collaborationId, LandscapeFilter filter, Paging paging) {
        var total = filter.applyTo(database.sql("SELECT count(DISTINCT application_id)" + USED))
                .param("collaboration", collaborationId)
                .query(Long.class)
                .single();
        var rows = paged(filter.applyTo(database.sql(APPLICATIONS)), collaborationId, paging)
                .query((row, _) -> application(row))
                .list();
        return PageOf.of(rows, paging, total);
    }

    PageOf<ComponentRow> findComponents(UUID collaborationId, ComponentView view, SearchText text, Paging paging) {
        var total = database.sql(SERVED + "SELECT count(*) FROM component")
                .param("collaboration", collaborationId)
                .param("view", view.name())
                .param("words", text.words())
                .query(Long.class)
                .single();
        var query = database.sql(COMPONENTS).param("view", view.name()).param("words", text.words());
        var rows = paged(query, collaborationId, paging)
                .query((row, _) -> component(row))
                .list();
        return PageOf.of(rows, paging, total);
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
                        OrganisationReference.from(row, "member"), row.getBoolean("current"), row.getInt("usages")))
                .list();
        return PageOf.of(members, paging, total);
    }

    private static JdbcClient.StatementSpec paged(JdbcClient.StatementSpec query, UUID collaborationId, Paging paging) {
        return query.param("collaboration", collaborationId)
                .param("size", paging.pageSize())
                .param("offset", paging.offset());
    }

    private ApplicationRow application(ResultSet row) throws SQLException {
        return new ApplicationRow(
                new OfferingReference(row.getObject("id", UUID.class), row.getString("name")),
                OfferingStatus.valueOf(row.getString("status")),
                OrganisationReference.from(row, "provider"),
                ComponentReference.allFrom(row),
                List.of(json.readValue(row.getString("cells"), ApplicationRow.Cell[].class)));
    }

    private ComponentRow component(ResultSet row) throws SQLException {
        return new ComponentRow(
                new ComponentReference(row.getString("object_id"), row.getString("name")),
                row.getInt("applications"),
                row.getInt("members"),
                List.of(json.readValue(row.getString("cells"), ComponentRow.Cell[].class)));
    }
}
