// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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

    static final int MOST = 1000;

    private static final String WORDS = "search @@ websearch_to_tsquery('dutch', :words)";

    /**
     * Those that hold the words, and only when they leave room those that look like them: likeness costs most, and a
     * single condition for both makes the planner work it out for every row there is.
     */
    private static final String CANDIDATES = """
             (SELECT * FROM %1$s WHERE %2$s AND %3$s
             UNION ALL
             SELECT * FROM %1$s WHERE %2$s AND NOT %3$s AND (lower(:words) <%% lower(name) OR lower(name) LIKE :part)
             LIMIT 1000) candidate
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

    private static final String PAGE = """
            SELECT hit.*, provider.name AS provider_name, count(*) OVER () AS total
            FROM hit LEFT JOIN known_organisation provider ON provider.organisation_id = provider_id
            WHERE (CAST(:type AS text) IS NULL OR hit.type = :type)
            ORDER BY score DESC, lower(hit.name), hit.type, hit.id LIMIT :size OFFSET :offset""";

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

    private JdbcClient.StatementSpec asked(String sql, Actor reader, SearchText text) {
        var part = text.words().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        UUID own = reader.acting().map(Grant::organisationId).orElse(null);
        return database.sql(sql)
                .param("words", text.words())
                .param("part", "%" + part + "%")
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
