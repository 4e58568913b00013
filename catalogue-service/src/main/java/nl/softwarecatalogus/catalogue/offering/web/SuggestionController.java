// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferingView;
import nl.softwarecatalogus.catalogue.offering.SuggestionService;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SuggestionController {

    private final SuggestionService suggestions;
    private final PublicUrls urls;

    SuggestionController(SuggestionService suggestions, PublicUrls urls) {
        this.suggestions = suggestions;
        this.urls = urls;
    }

    @PostMapping("/v1/offering-suggestions")
    ResponseEntity<OfferingView> suggest(Actor actor, @RequestBody SuggestOffering request) {
        var organisationId = ActingOrganisation.of(actor, request.organisationId(), "organisationId");
        var offering = suggestions.suggest(actor, organisationId, request.wish());
        return ResponseEntity.created(urls.of("/v1/offerings/{id}", offering.id()))
                .eTag(Long.toString(offering.version()))
                .body(offering);
    }

    @PostMapping("/v1/offerings/{id}/adoptions")
    ResponseEntity<OfferingView> adopt(Actor actor, @PathVariable UUID id) {
        return answer(suggestions.adopt(actor, id));
    }

    @PostMapping("/v1/offerings/{id}/replacements")
    ResponseEntity<OfferingView> replace(Actor actor, @PathVariable UUID id, @RequestBody ReplaceOffering request) {
        return answer(suggestions.replace(actor, id, request.offeringId()));
    }

    private static ResponseEntity<OfferingView> answer(OfferingView offering) {
        return ResponseEntity.ok().eTag(Long.toString(offering.version())).body(offering);
    }
}
