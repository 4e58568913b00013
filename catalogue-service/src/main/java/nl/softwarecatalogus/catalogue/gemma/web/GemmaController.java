// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma.web;

import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.gemma.ExternalFacility;
import nl.softwarecatalogus.catalogue.gemma.GemmaConceptService;
import nl.softwarecatalogus.catalogue.gemma.GlossaryTerm;
import nl.softwarecatalogus.catalogue.gemma.ReferenceComponent;
import nl.softwarecatalogus.catalogue.gemma.ReferenceComponentDetails;
import nl.softwarecatalogus.catalogue.gemma.Standard;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GemmaController {

    private final GemmaConceptService concepts;

    GemmaController(GemmaConceptService concepts) {
        this.concepts = concepts;
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

    @GetMapping("/v1/glossary-terms")
    PageOf<GlossaryTerm> terms(@RequestParam(required = false) @Nullable String q, Paging paging) {
        return concepts.findTerms(SearchText.of(q), paging);
    }
}
