// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch.web;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.savedsearch.SavedSearchService;
import nl.softwarecatalogus.catalogue.savedsearch.SavedSearchView;
import nl.softwarecatalogus.catalogue.savedsearch.SearchResults;
import nl.softwarecatalogus.catalogue.search.SearchHit;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/saved-searches")
class SavedSearchController {

    private final SavedSearchService searches;
    private final SearchResults results;
    private final PublicUrls urls;

    SavedSearchController(SavedSearchService searches, SearchResults results, PublicUrls urls) {
        this.searches = searches;
        this.results = results;
        this.urls = urls;
    }

    @GetMapping
    List<SavedSearchView> findAll(Actor actor) {
        return searches.findAll(actor);
    }

    @PostMapping
    ResponseEntity<SavedSearchView> save(Actor actor, @RequestBody SaveSearch request) {
        var saved = searches.save(actor, request.wish());
        return ResponseEntity.created(urls.of("/v1/saved-searches/{id}", saved.id()))
                .eTag(Long.toString(saved.version()))
                .body(saved);
    }

    @GetMapping("/{id}")
    ResponseEntity<SavedSearchView> read(Actor actor, @PathVariable UUID id) {
        return answer(searches.find(actor, id));
    }

    @PutMapping("/{id}")
    ResponseEntity<SavedSearchView> revise(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @RequestBody SaveSearch request) {
        return answer(searches.revise(actor, id, expected, request.wish()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        searches.remove(actor, id, expected);
    }

    @GetMapping("/{id}/results")
    PageOf<SearchHit> results(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean onlyNew, Paging paging) {
        return results.of(actor, id, onlyNew, paging);
    }

    @PostMapping("/{id}/runs")
    ResponseEntity<SavedSearchView> run(Actor actor, @PathVariable UUID id) {
        return answer(searches.run(actor, id));
    }

    private static ResponseEntity<SavedSearchView> answer(SavedSearchView saved) {
        return ResponseEntity.ok().eTag(Long.toString(saved.version())).body(saved);
    }
}
