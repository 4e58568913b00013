// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Grant;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds by Dutch word forms (full text), parts of compounds and typos (trigrams). What a reader may not see is left out
 * in the query itself, so counts tell nothing of it either. Of each type at most {@value #MOST} candidates are ranked.
 */
@Service
@Transactional(readOnly = true)
public class SearchService {

    static final int MOST = 500;
    private static final String WORDS = "search @@ websearch_to_tsquery('dutch', :words)";

    /**
     * Names that begin with the words; then what holds the words; and, when they leave room, some of what looks like them,
     * because likeness costs most. A single condition for all makes the planner work it out for every row there is.
     */
    private static final String CANDIDATES = """
             (SELECT * FROM %1$s WHERE %2$s AND lower(name) LIKE :beginning
             UNION ALL
             SELECT * FROM %1$s WHERE %2$s AND %3$s AND lower(name) NOT LIKE :beginning
             UNION ALL
             (SELECT * FROM %1$s WHERE %2$s AND NOT %3$s AND lower(name) NOT LIKE :beginning
                AND (lower(:words) <%% lower(name) OR lower(name) LIKE :part) LIMIT 250)
             LIMIT 500) candidate
            """;

    private static final String OFFERED = CANDIDATES.formatted(
            "offering",
            "(status = 'PUBLISHED' OR (status = 'CONCEPT' AND (:all OR provider_id = CAST(:own AS uuid))))",
            WORDS);

    private static final String ORGANISATIONS = CANDIDATES.formatted("known_organisation", "status = 'ACTIVE'", WORDS);

    private static final String CONCEPTS =
            CANDIDATES.formatted("gemma_concept", "current AND kind IN ('REFERENCE_COMPONENT', 'STANDARD')", WORDS);

    private static final String SCORE = """
             :wordWeight * ts_rank(search, websearch_to_tsquery('dutch', :words))
                + :likenessWeight * word_similarity(lower(:words), lower(name)) AS score
            """;

    private static final String HITS =
            """
            WITH offered AS (
                SELECT 'OFFERING' AS type, id::text AS id, name, short_description AS description, kind AS subtype,
                    provider_id,""" + SCORE + """
                FROM""" + OFFERED + """
            ), organisation AS (
                SELECT 'ORGANISATION', organisation_id::text, name, NULL, organisation_type, NULL::uuid,""" + SCORE + """
                FROM""" + ORGANISATIONS + """
            ), concept AS (
                SELECT kind, object_id, name, description, NULL, NULL::uuid,""" + SCORE + """
                FROM""" + CONCEPTS + """
            )
            , hit AS (TABLE offered UNION ALL TABLE organisation UNION ALL TABLE concept)
            """;

    /** Names of providers are looked up for the page only. */
    private static final String PAGE = """
            , page AS (
                SELECT hit.*, count(*) OVER () AS total FROM hit
                WHERE (CAST(:type AS text) IS NULL OR hit.type = :type)
                ORDER BY score DESC, lower(hit.name), hit.type, hit.id LIMIT :size OFFSET :offset)
            SELECT page.*, provider.name AS provider_name
            FROM page LEFT JOIN known_organisation provider ON provider.organisation_id = provider_id
            ORDER BY score DESC, lower(page.name), page.type, page.id""";

    private final JdbcClient database;
    private final SearchProperties weights;

    SearchService(JdbcClient database, SearchProperties weights) {
        this.database = database;
        this.weights = weights;
    }

    public PageOf<SearchHit> find(Actor reader, SearchText text, @Nullable HitType type, Paging paging) {
        var totals = new ArrayList<Long>();
        var hits = asked(HITS + PAGE, reader, text)
                .param("type", type == null ? null : type.name())
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> {
                    totals.add(row.getLong("total"));
                    return hit(row);
                })
                .list();
        return PageOf.of(hits, paging, totals.isEmpty() ? total(reader, text, type) : totals.getFirst());
    }

    /** For a page that holds nothing, such as one past the end. */
    private long total(Actor reader, SearchText text, @Nullable HitType type) {
        var counts = counts(reader, text);
        return type == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(type, 0L);
    }

    /** Every type, also those of which nothing was found. */
    public List<Facet> facets(Actor reader, SearchText text) {
        var counts = counts(reader, text);
        return Arrays.stream(HitType.values())
                .map(type -> new Facet(type, counts.getOrDefault(type, 0L)))
                .toList();
    }

    private Map<HitType, Long> counts(Actor reader, SearchText text) {
        var counts = new EnumMap<HitType, Long>(HitType.class);
        asked(HITS + "SELECT type, count(*) AS hits FROM hit GROUP BY type", reader, text)
                .query(row -> {
                    counts.put(HitType.valueOf(row.getString("type")), row.getLong("hits"));
                });
        return counts;
    }

    /**
     * Every branch is answered by an index. How dear likeness is the planner does not see, so left to itself it at times
     * reads everything; and to plan it anew for each search takes longer than the search.
     */
    private void planForIndexes() {
        database.sql(
                        "SELECT set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)")
                .query()
                .singleRow();
    }

    private JdbcClient.StatementSpec asked(String sql, Actor reader, SearchText text) {
        planForIndexes();
        UUID own = reader.acting().map(Grant::organisationId).orElse(null);
        return database.sql(sql)
                .param("words", text.words())
                .param("part", text.part())
                .param("beginning", text.beginning())
                .param("wordWeight", weights.wordWeight())
                .param("likenessWeight", weights.likenessWeight())
                .param("all", reader.isFunctionalAdministrator() || reader.isVngViewer())
                .param("own", own);
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        return new SearchHit(
                HitType.valueOf(row.getString("type")),
                row.getString("id"),
                row.getString("name"),
                row.getString("description"),
                row.getString("subtype"),
                row.getString("provider_name"));
    }
}
