// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.List;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of organisations by name, and how many there are of each sort. What resembles the question comes only when nothing matches it. */
@Repository
class OrganisationSearch {

    private static final String COLUMNS =
            "id, name, organisation_type, status, short_description, municipality_code, province, collaboration_kind, website";

    private final JdbcClient database;

    OrganisationSearch(JdbcClient database) {
        this.database = database;
    }

    PageOf<OrganisationSummary> find(OrganisationFilter filter, boolean activeOnly, Paging paging) {
        var condition = condition(filter, activeOnly);
        var items = database.sql("SELECT " + COLUMNS + " FROM organisation WHERE " + condition.sql()
                        + " ORDER BY name_key, id LIMIT :limit OFFSET :offset")
                .params(condition.parameters())
                .param("limit", paging.pageSize())
                .param("offset", paging.offset())
                .query(OrganisationSummary.class)
                .list();
        return PageOf.of(items, paging, count(condition));
    }

    OrganisationFacets count(OrganisationFilter filter, boolean activeOnly) {
        return new OrganisationFacets(
                facets("organisation_type", condition(filter.withoutType(), activeOnly)),
                facets("collaboration_kind", condition(filter.withoutKind(), activeOnly)),
                facets("province", condition(filter.withoutProvince(), activeOnly)));
    }

    private SearchCondition condition(OrganisationFilter filter, boolean activeOnly) {
        var words = SearchCondition.words(filter, activeOnly);
        return SearchCondition.canResemble(filter) && count(words) == 0
                ? SearchCondition.resemblance(filter, activeOnly)
                : words;
    }

    private long count(SearchCondition condition) {
        return database.sql("SELECT count(*) FROM organisation WHERE " + condition.sql())
                .params(condition.parameters())
                .query(Long.class)
                .single();
    }

    private List<Facet> facets(String column, SearchCondition condition) {
        return database.sql(
                        "SELECT %1$s AS value, count(*) AS count FROM organisation WHERE %2$s AND %1$s IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1"
                                .formatted(column, condition.sql()))
                .params(condition.parameters())
                .query(Facet.class)
                .list();
    }
}
