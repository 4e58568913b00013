// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma.web;

import java.io.InputStream;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.gemma.ExternalFacility;
import nl.softwarecatalogus.catalogue.gemma.GemmaConceptService;
import nl.softwarecatalogus.catalogue.gemma.GemmaRelease;
import nl.softwarecatalogus.catalogue.gemma.GemmaReleaseService;
import nl.softwarecatalogus.catalogue.gemma.ReferenceComponent;
import nl.softwarecatalogus.catalogue.gemma.ReferenceComponentDetails;
import nl.softwarecatalogus.catalogue.gemma.Standard;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GemmaController {

    private final GemmaReleaseService releases;
    private final GemmaConceptService concepts;
    private final PublicUrls urls;

    GemmaController(GemmaReleaseService releases, GemmaConceptService concepts, PublicUrls urls) {
        this.releases = releases;
        this.concepts = concepts;
        this.urls = urls;
    }

    @PostMapping(path = "/v1/gemma-releases", consumes = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<GemmaRelease> importRelease(Actor actor, InputStream ameff) {
        actor.requireFunctionalAdministrator();
        var release = releases.importRelease(new BoundedStream(ameff));
        return ResponseEntity.created(urls.of("/v1/gemma-releases/{id}", release.id()))
                .body(release);
    }

    @GetMapping("/v1/gemma-releases/{id}")
    GemmaRelease release(Actor actor, @PathVariable UUID id) {
        actor.requireFunctionalAdministrator();
        return releases.find(id);
    }

    @GetMapping("/v1/reference-components")
    PageOf<ReferenceComponent> components(@RequestParam(required = false) @Nullable String q, Paging paging) {
        return concepts.findComponents(SearchText.of(q), paging);
    }

    @GetMapping("/v1/reference-components/{id}")
    ReferenceComponentDetails component(@PathVariable String id) {
        return concepts.findComponent(id);
    }

    @GetMapping("/v1/external-facilities")
    PageOf<ExternalFacility> facilities(@RequestParam(required = false) @Nullable String q, Paging paging) {
        return concepts.findFacilities(SearchText.of(q), paging);
    }

    @GetMapping("/v1/standards")
    PageOf<Standard> standards(@RequestParam(required = false) @Nullable String q, Paging paging) {
        return concepts.findStandards(SearchText.of(q), paging);
    }
}
