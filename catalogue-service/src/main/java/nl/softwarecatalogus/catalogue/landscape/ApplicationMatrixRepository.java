// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the matrix of applications and members from its projection, in which the cells of a row stand ready. */
@Repository
class ApplicationMatrixRepository {

    private static final String ALL_CELLS = "landscape_matrix_row";

    private static final String SOME_CELLS = """
            (SELECT collaboration_id, application_id,
                (SELECT jsonb_agg(cell ORDER BY place) FROM jsonb_array_elements(cells) WITH ORDINALITY listed (cell, place)
                    WHERE (CAST(:phase AS text) IS NULL OR cell ->> 'phase' = :phase)
                        AND (CAST(:status AS text) IS NULL OR cell ->> 'status' = :status)
                        AND (CAST(:member AS uuid) IS NULL OR CAST(cell ->> 'memberId' AS uuid) = CAST(:member AS uuid))%s
                ) AS cells
            FROM landscape_matrix_row)""";

    /** With the cells and what is asked of the applications. */
    private static final String ROWS = """
             FROM %1$s matrix JOIN offering ON offering.id = application_id
            WHERE collaboration_id = :collaboration AND cells IS NOT NULL%2$s
            """;

    private static final String COUNT = "SELECT count(*)" + ROWS;

    /** Names and components are looked up for the rows of the page only. */
    private static final String PAGE = """
            WITH page AS MATERIALIZED (SELECT offering.*, cells""" + ROWS + """
                ORDER BY lower(offering.name), offering.id LIMIT :size OFFSET :offset)
            SELECT offering.id, offering.name, offering.status, cells, provider.organisation_id AS provider_id,
                provider.name AS provider_name, provider.organisation_type AS provider_type,\s""" + ComponentReference.COLUMNS + """
             FROM page offering JOIN known_organisation provider ON provider.organisation_id = offering.provider_id
            ORDER BY lower(offering.name), offering.id""";

    private static final int FETCHED = 50;

    private final JdbcClient database;

    ApplicationMatrixRepository(JdbcClient database) {
        this.database = database;
    }

    PageOf<ApplicationRow> find(UUID collaborationId, LandscapeFilter filter, Paging paging) {
        var cells = cells(filter);
        var total = filter.applyTo(database.sql(COUNT.formatted(cells, filter.ofOfferings())))
                .param("collaboration", collaborationId)
                .query(Long.class)
                .single();
        var rows = filter.applyTo(database.sql(PAGE.formatted(cells, filter.ofOfferings())))
                .param("collaboration", collaborationId)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> application(row))
                .list();
        return PageOf.of(rows, paging, total);
    }

    void readAll(UUID collaborationId, LandscapeFilter filter, Consumer<ApplicationRow> reader) {
        filter.applyTo(database.sql(PAGE.formatted(cells(filter), filter.ofOfferings())))
                .param("collaboration", collaborationId)
                .param("size", null)
                .param("offset", 0)
                .withFetchSize(FETCHED)
                .query(row -> {
                    reader.accept(application(row));
                });
    }

    private static String cells(LandscapeFilter filter) {
        var lifecycle = LandscapeSide.concealingOwnEnds(filter.ofLifecycle());
        var ofUsage = lifecycle.isEmpty()
                ? ""
                : " AND EXISTS (SELECT FROM usage WHERE usage.id = CAST(cell ->> 'usageId' AS uuid)" + lifecycle + ")";
        return filter.concernsUsage() ? SOME_CELLS.formatted(ofUsage) : ALL_CELLS;
    }

    private ApplicationRow application(ResultSet row) throws SQLException {
        return new ApplicationRow(
                new OfferingReference(row.getObject("id", UUID.class), row.getString("name")),
                OfferingStatus.valueOf(row.getString("status")),
                OrganisationReference.from(row, "provider"),
                ComponentReference.allFrom(row),
                row.getString("cells"));
    }
}
