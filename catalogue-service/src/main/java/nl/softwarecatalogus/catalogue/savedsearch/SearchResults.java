// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.search.SearchHit;
import nl.softwarecatalogus.catalogue.search.SearchService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What saved searches find now, as whoever asks may see it now. */
@Service
@Transactional(readOnly = true)
public class SearchResults {

    private final SavedSearchService searches;
    private final SearchRunRepository runs;
    private final SearchService search;

    SearchResults(SavedSearchService searches, SearchRunRepository runs, SearchService search) {
        this.searches = searches;
        this.runs = runs;
        this.search = search;
    }

    /** @param onlyNew without what was found when it was last run */
    public PageOf<SearchHit> of(Actor reader, UUID id, boolean onlyNew, Paging paging) {
        var saved = searches.load(reader, id);
        return onlyNew
                ? search.findUnseen(
                        reader, saved.text(), saved.filter(), runs.of(id).seen(), paging)
                : search.find(reader, saved.text(), saved.filter(), paging);
    }
}
