// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.Revisions;
import nl.softwarecatalogus.catalogue.usage.OwnUsageService;
import nl.softwarecatalogus.catalogue.usage.RegisterUsage;
import nl.softwarecatalogus.catalogue.usage.UsageService;
import nl.softwarecatalogus.catalogue.usage.UsageView;
import nl.softwarecatalogus.catalogue.usage.UsageViews;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
class UsageController {

    private final UsageService usages;
    private final OwnUsageService ownUsages;
    private final UsageViews views;
    private final PublicUrls urls;
    private final Revisions revisions;

    // More collaborators than the house allows: what is declared and what is one's own have a service each.
    UsageController(
            UsageService usages, OwnUsageService ownUsages, UsageViews views, PublicUrls urls, Revisions revisions) {
        this.usages = usages;
        this.ownUsages = ownUsages;
        this.views = views;
        this.urls = urls;
        this.revisions = revisions;
    }

    @PostMapping("/v1/usages")
    ResponseEntity<UsageView> register(Actor actor, @RequestBody RegisterUsage wish) {
        var usage = views.require(actor, ownUsages.register(actor, wish));
        return ResponseEntity.created(urls.of("/v1/usages/{id}", usage.id()))
                .eTag(Long.toString(usage.version()))
                .body(usage);
    }

    @GetMapping("/v1/usages/{id}")
    ResponseEntity<UsageView> read(Actor actor, @PathVariable UUID id) {
        return answer(views.require(actor, id));
    }

    @PutMapping("/v1/usages/{id}")
    ResponseEntity<UsageView> adjust(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ObjectNode given) {
        var present = AdjustUsage.present(views.require(actor, id), given);
        var request = revisions.complete(AdjustUsage.class, present, given);
        return answer(usages.adjust(actor, id, expected, request.terms()));
    }

    @PostMapping("/v1/usages/{id}/disputes")
    ResponseEntity<UsageView> dispute(Actor actor, @PathVariable UUID id, @RequestBody DisputeUsage request) {
        return answer(usages.dispute(actor, id, request.reason()));
    }

    @PostMapping("/v1/usages/{id}/withdrawals")
    ResponseEntity<UsageView> withdraw(Actor actor, @PathVariable UUID id) {
        return answer(usages.withdraw(actor, id));
    }

    private static ResponseEntity<UsageView> answer(UsageView usage) {
        return ResponseEntity.ok().eTag(Long.toString(usage.version())).body(usage);
    }
}
