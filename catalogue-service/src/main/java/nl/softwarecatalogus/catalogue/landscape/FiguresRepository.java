// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Counts who uses what; the names of organisations are in no answer, and in no query. */
@Repository
class FiguresRepository {

    private static final String USED = """
             FROM offering WHERE offering.status <> 'CONCEPT'
                AND EXISTS (SELECT FROM usage WHERE application_id = offering.id%1$s)%2$s
            """;

    private static final String COUNT = "SELECT count(*)" + USED;

    private static final String PAGE = """
            WITH page AS MATERIALIZED (SELECT id, name""" + USED + """
                ORDER BY lower(name), id LIMIT :size OFFSET :offset)
            SELECT offering.id, offering.name,
                (SELECT count(DISTINCT member_id) FROM usage WHERE application_id = offering.id%1$s) AS organisations,
                (SELECT jsonb_agg(jsonb_build_object('phase', phase, 'organisationCount', organisations) ORDER BY phase)
                    FROM (SELECT phase, count(DISTINCT member_id) AS organisations FROM usage
                        WHERE application_id = offering.id%1$s GROUP BY phase) counted) AS phases,\s""" + ComponentReference.COLUMNS + """
             FROM page offering
            ORDER BY lower(offering.name), offering.id""";

    private final JdbcClient database;
    private final JsonMapper json;

    FiguresRepository(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** How many members use anything that the collaboration declared. */
    int countMembers(UUID collaborationId) {
        return database.sql(
                        "SELECT count(DISTINCT member_id) FROM usage WHERE declared_by = ? AND status <> 'WITHDRAWN'")
                .param(collaborationId)
                .query(Integer.class)
                .single();
    }

    PageOf<ApplicationFigures> find(FiguresFilter filter, Paging paging) {
        var total = filter.applyTo(database.sql(sql(COUNT, filter)))
                .query(Long.class)
                .single();
        var items = filter.applyTo(database.sql(sql(PAGE, filter)))
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> figures(row))
                .list();
        return PageOf.of(items, paging, total);
    }

    private static String sql(String statement, FiguresFilter filter) {
        return statement.formatted(filter.ofUsage(), filter.ofOfferings());
    }

    private ApplicationFigures figures(ResultSet row) throws SQLException {
        return new ApplicationFigures(
                new OfferingReference(row.getObject("id", UUID.class), row.getString("name")),
                ComponentReference.allFrom(row),
                row.getInt("organisations"),
                List.of(json.readValue(row.getString("phases"), ApplicationFigures.PhaseFigure[].class)));
    }
}
