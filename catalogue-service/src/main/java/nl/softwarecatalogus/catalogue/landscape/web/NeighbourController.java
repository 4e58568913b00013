// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.landscape.Likeness;
import nl.softwarecatalogus.catalogue.landscape.NeighbourEntry;
import nl.softwarecatalogus.catalogue.landscape.NeighbourLandscape;
import nl.softwarecatalogus.catalogue.landscape.NeighbourService;
import nl.softwarecatalogus.catalogue.landscape.SimilarLandscape;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NeighbourController {

    private final NeighbourService neighbours;

    NeighbourController(NeighbourService neighbours) {
        this.neighbours = neighbours;
    }

    @GetMapping("/v1/neighbour-landscapes")
    PageOf<NeighbourLandscape> find(Actor actor, @RequestParam(required = false) @Nullable String q, Paging paging) {
        return neighbours.find(actor, SearchText.of(q), paging);
    }

    @GetMapping("/v1/neighbour-landscapes/{id}")
    PageOf<NeighbourEntry> landscape(
            Actor actor, @PathVariable UUID id, @ModelAttribute NeighbourQuery query, Paging paging) {
        return neighbours.landscape(actor, id, query.filter(), paging);
    }

    @GetMapping("/v1/similar-landscapes")
    PageOf<SimilarLandscape> findSimilar(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID organisationId,
            @RequestParam(defaultValue = "APPLICATIONS") Likeness by,
            Paging paging) {
        var organisation = ActingOrganisation.of(actor, organisationId, "organisationId");
        return neighbours.findSimilar(actor, organisation, by, paging);
    }
}
