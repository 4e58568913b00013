// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
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

    private final SearchStatements statements;
    private final SearchProperties weights;

    SearchService(SearchStatements statements, SearchProperties weights) {
        this.statements = statements;
        this.weights = weights;
    }

    public PageOf<SearchHit> find(Actor reader, SearchText text, SearchFilter filter, Paging paging) {
        var sql = new SearchSql(filter);
        if (sql.isEmpty()) {
            return PageOf.of(List.of(), paging, 0);
        }
        var totals = new ArrayList<Long>();
        var hits = ranked(sql.page(), reader, text, filter, SeenHits.NONE, paging, totals);
        return PageOf.of(
                hits,
                paging,
                totals.isEmpty() ? count(reader, text, filter, SeenHits.NONE).hits() : totals.getFirst());
    }

    /** What was not among the hits that were seen before. */
    public PageOf<SearchHit> findUnseen(
            Actor reader, SearchText text, SearchFilter filter, SeenHits seen, Paging paging) {
        var sql = new SearchSql(filter);
        if (sql.isEmpty()) {
            return PageOf.of(List.of(), paging, 0);
        }
        var totals = new ArrayList<Long>();
        var hits = ranked(sql.unseenPage(), reader, text, filter, seen, paging, totals);
        return PageOf.of(
                hits,
                paging,
                totals.isEmpty() ? count(reader, text, filter, seen).unseen() : totals.getFirst());
    }

    public HitCount count(Actor reader, SearchText text, SearchFilter filter, SeenHits seen) {
        var sql = new SearchSql(filter);
        return sql.isEmpty()
                ? HitCount.NOTHING
                : statements
                        .of(sql.counting(), reader, text, filter)
                        .param("seen", seen.toArray())
                        .query((row, _) -> new HitCount(row.getLong("hits"), row.getLong("unseen")))
                        .single();
    }

    /** Everything that is found now. */
    public SeenHits see(Actor reader, SearchText text, SearchFilter filter) {
        var sql = new SearchSql(filter);
        return sql.isEmpty()
                ? SeenHits.NONE
                : new SeenHits(statements
                        .of(sql.keys(), reader, text, filter)
                        .query(Long.class)
                        .list());
    }

    private List<SearchHit> ranked(
            String page,
            Actor reader,
            SearchText text,
            SearchFilter filter,
            SeenHits seen,
            Paging paging,
            List<Long> totals) {
        return statements
                .of(page, reader, text, filter)
                .param("seen", seen.toArray())
                .param("wordWeight", weights.wordWeight())
                .param("likenessWeight", weights.likenessWeight())
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, _) -> {
                    totals.add(row.getLong("total"));
                    return SearchHit.from(row);
                })
                .list();
    }
}
