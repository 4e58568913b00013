// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.search.HitCount;
import nl.softwarecatalogus.catalogue.search.SearchFilter;

/**
 * A saved search as its owner sees it.
 *
 * @param lastRunAt when it was last run; saving it counts as well
 * @param hits what this reader finds now
 * @param newHits how much of that was not found then
 */
public record SavedSearchView(
        UUID id,
        @JsonIgnore long version,
        String name,
        String q,
        SearchFilter filters,
        Instant lastRunAt,
        long hits,
        long newHits) {

    static SavedSearchView of(SavedSearch search, SearchRun run, HitCount count) {
        return new SavedSearchView(
                search.id(),
                search.version(),
                search.name(),
                search.text().words(),
                search.filter(),
                run.ranAt(),
                count.hits(),
                count.unseen());
    }
}
