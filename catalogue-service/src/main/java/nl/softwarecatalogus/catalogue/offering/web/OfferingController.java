// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.Revisions;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.offering.OfferingFilter;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.catalogue.offering.OfferingService;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.offering.OfferingView;
import nl.softwarecatalogus.catalogue.offering.OfferingViews;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
class OfferingController {

    private final OfferingService offerings;
    private final OfferingViews views;
    private final PublicUrls urls;
    private final Revisions revisions;

    OfferingController(OfferingService offerings, OfferingViews views, PublicUrls urls, Revisions revisions) {
        this.offerings = offerings;
        this.views = views;
        this.urls = urls;
        this.revisions = revisions;
    }

    @GetMapping("/v1/offerings")
    PageOf<OfferingView> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable OfferingKind kind,
            @RequestParam(required = false) @Nullable OfferingStatus status,
            @RequestParam(required = false) @Nullable UUID providerId,
            @RequestParam(required = false) @Nullable String referenceComponentId,
            @RequestParam(required = false) @Nullable UUID servicedOfferingId,
            @RequestParam(defaultValue = "false") boolean outdatedReferences,
            Paging paging) {
        var filter = new OfferingFilter(
                SearchText.of(q),
                kind,
                status,
                providerId,
                referenceComponentId,
                servicedOfferingId,
                outdatedReferences);
        return views.find(actor, filter, paging);
    }

    @PostMapping("/v1/offerings")
    ResponseEntity<OfferingView> register(Actor actor, @RequestBody RegisterOffering request) {
        var providerId = ActingOrganisation.of(actor, request.providerId(), "providerId");
        var offering = offerings.register(actor, providerId, request.kind(), request.details(), request.componentIds());
        return ResponseEntity.created(urls.of("/v1/offerings/{id}", offering.id()))
                .eTag(Long.toString(offering.version()))
                .body(offering);
    }

    @GetMapping("/v1/offerings/{id}")
    ResponseEntity<OfferingView> read(Actor actor, @PathVariable UUID id) {
        return answer(views.require(actor, id));
    }

    @PutMapping("/v1/offerings/{id}")
    ResponseEntity<OfferingView> revise(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ObjectNode given) {
        var present = ReviseOffering.present(views.require(actor, id), given);
        var request = revisions.complete(ReviseOffering.class, present, given);
        return answer(offerings.revise(actor, id, expected, request.details(), request.componentIds()));
    }

    @PostMapping("/v1/offerings/{id}/publications")
    ResponseEntity<OfferingView> publish(Actor actor, @PathVariable UUID id) {
        return answer(offerings.publish(actor, id));
    }

    @PostMapping("/v1/offerings/{id}/withdrawals")
    ResponseEntity<OfferingView> withdraw(
            Actor actor, @PathVariable UUID id, @RequestBody(required = false) @Nullable WithdrawOffering request) {
        return answer(offerings.withdraw(actor, id, WithdrawOffering.acceptsInUse(request)));
    }

    private static ResponseEntity<OfferingView> answer(OfferingView offering) {
        return ResponseEntity.ok().eTag(Long.toString(offering.version())).body(offering);
    }
}
