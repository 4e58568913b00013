// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch.web;

import nl.softwarecatalogus.catalogue.savedsearch.SearchWish;
import nl.softwarecatalogus.catalogue.search.SearchFilter;
import org.jspecify.annotations.Nullable;

record SaveSearch(String name, String q, @Nullable SearchFilter filters) {

    SearchWish wish() {
        return SearchWish.of(name, q, filters);
    }
}
