// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search.web;

import java.util.List;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.search.Facet;
import nl.softwarecatalogus.catalogue.search.HitType;
import nl.softwarecatalogus.catalogue.search.SearchHit;
import nl.softwarecatalogus.catalogue.search.SearchService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {

    private final SearchService search;

    SearchController(SearchService search) {
        this.search = search;
    }

    @GetMapping("/v1/search")
    PageOf<SearchHit> find(
            Actor actor,
            @RequestParam String q,
            @RequestParam(required = false) @Nullable HitType type,
            Paging paging) {
        return search.find(actor, SearchText.required(q), type, paging);
    }

    @GetMapping("/v1/search/facets")
    List<Facet> facets(Actor actor, @RequestParam String q) {
        return search.facets(actor, SearchText.required(q));
    }
}
