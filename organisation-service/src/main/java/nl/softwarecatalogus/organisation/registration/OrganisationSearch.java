// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.HashMap;
import java.util.Map;
import nl.softwarecatalogus.organisation.municipality.SortKey;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of organisations, by name. */
@Repository
class OrganisationSearch {

    private static final String COLUMNS =
            "id, name, organisation_type, status, short_description, municipality_code, province, collaboration_kind, website";

    private final JdbcClient database;

    OrganisationSearch(JdbcClient database) {
        this.database = database;
    }

    PageOf<OrganisationSummary> find(OrganisationFilter filter, boolean activeOnly, Paging paging) {
        var parameters = new HashMap<String, Object>(Map.of("limit", paging.pageSize(), "offset", paging.offset()));
        var where = where(filter, activeOnly, parameters);
        var total = database.sql("SELECT count(*) FROM organisation WHERE " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        var items = database.sql("SELECT " + COLUMNS + " FROM organisation WHERE " + where
                        + " ORDER BY name_key, id LIMIT :limit OFFSET :offset")
                .params(parameters)
                .query(OrganisationSummary.class)
                .list();
        return PageOf.of(items, paging, total);
    }

    private static String where(OrganisationFilter filter, boolean activeOnly, Map<String, Object> parameters) {
        var where = new StringBuilder(activeOnly ? "status = 'ACTIVE'" : "TRUE");
        if (filter.q() != null) {
            var number = 0;
            for (var word : SortKey.of(filter.q()).split(" ")) {
                where.append(" AND strpos(search_text, :word").append(number).append(") > 0");
                parameters.put("word" + number++, word);
            }
        }
        if (filter.organisationType() != null) {
            where.append(" AND organisation_type = :type");
            parameters.put("type", filter.organisationType().name());
        }
        if (filter.status() != null) {
            where.append(" AND status = :status");
            parameters.put("status", filter.status().name());
        }
        if (filter.admissionRequestId() != null) {
            where.append(" AND admission_request_id = :admissionRequestId");
            parameters.put("admissionRequestId", filter.admissionRequestId());
        }
        return where.toString();
    }
}
