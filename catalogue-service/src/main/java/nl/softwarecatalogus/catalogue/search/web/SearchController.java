// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search.web;

import java.util.List;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.search.Facet;
import nl.softwarecatalogus.catalogue.search.FacetService;
import nl.softwarecatalogus.catalogue.search.FilterCounts;
import nl.softwarecatalogus.catalogue.search.SearchFilter;
import nl.softwarecatalogus.catalogue.search.SearchHit;
import nl.softwarecatalogus.catalogue.search.SearchService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/search")
class SearchController {

    private final SearchService search;
    private final FacetService facets;

    SearchController(SearchService search, FacetService facets) {
        this.search = search;
        this.facets = facets;
    }

    @GetMapping
    PageOf<SearchHit> find(Actor actor, @RequestParam String q, SearchFilter filter, Paging paging) {
        return search.find(actor, SearchText.required(q), filter.checked(), paging);
    }

    @GetMapping("/facets")
    List<Facet> types(Actor actor, @RequestParam String q, SearchFilter filter) {
        return facets.types(actor, SearchText.required(q), filter.checked());
    }

    @GetMapping("/filters")
    List<FilterCounts> filters(Actor actor, @RequestParam String q, SearchFilter filter) {
        return facets.filters(actor, SearchText.required(q), filter.checked());
    }
}
