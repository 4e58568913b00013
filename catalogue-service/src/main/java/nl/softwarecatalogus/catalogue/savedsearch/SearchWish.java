// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch;

import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.search.SearchFilter;
import org.jspecify.annotations.Nullable;

/** What somebody wants to look for again, and what they call it. */
public record SearchWish(String name, SearchText text, SearchFilter filter) {

    public static SearchWish of(String name, String q, @Nullable SearchFilter filter) {
        return new SearchWish(
                name.strip(), SearchText.required(q), filter == null ? SearchFilter.NONE : filter.checked());
    }
}
