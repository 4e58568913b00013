// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.knowledge.KnowledgeFilter;
import nl.softwarecatalogus.catalogue.knowledge.KnowledgeItemService;
import nl.softwarecatalogus.catalogue.knowledge.KnowledgeItemView;
import nl.softwarecatalogus.catalogue.knowledge.KnowledgeItemViews;
import nl.softwarecatalogus.catalogue.knowledge.KnowledgeKind;
import nl.softwarecatalogus.catalogue.knowledge.KnowledgeStatus;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/knowledge-items")
class KnowledgeController {

    private final KnowledgeItemService items;
    private final KnowledgeItemViews views;
    private final PublicUrls urls;

    KnowledgeController(KnowledgeItemService items, KnowledgeItemViews views, PublicUrls urls) {
        this.items = items;
        this.views = views;
        this.urls = urls;
    }

    @GetMapping
    PageOf<KnowledgeItemView> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable KnowledgeKind kind,
            @RequestParam(required = false) @Nullable KnowledgeStatus status,
            @RequestParam(required = false) @Nullable UUID providerId,
            Paging paging) {
        return views.find(actor, new KnowledgeFilter(SearchText.of(q), kind, status, providerId), paging);
    }

    @PostMapping
    ResponseEntity<KnowledgeItemView> register(Actor actor, @RequestBody RegisterKnowledge request) {
        var providerId = ActingOrganisation.of(actor, request.providerId(), "providerId");
        var item = items.register(actor, providerId, request.kind(), request.text());
        return ResponseEntity.created(urls.of("/v1/knowledge-items/{id}", item.id()))
                .eTag(Long.toString(item.version()))
                .body(item);
    }

    @GetMapping("/{id}")
    ResponseEntity<KnowledgeItemView> read(Actor actor, @PathVariable UUID id) {
        return KnowledgeAnswer.of(views.require(actor, id));
    }

    @PutMapping("/{id}")
    ResponseEntity<KnowledgeItemView> revise(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReviseKnowledge request) {
        return KnowledgeAnswer.of(items.revise(actor, id, expected, request.text()));
    }

    @PostMapping("/{id}/publications")
    ResponseEntity<KnowledgeItemView> publish(Actor actor, @PathVariable UUID id) {
        return KnowledgeAnswer.of(items.publish(actor, id));
    }

    @PostMapping("/{id}/withdrawals")
    ResponseEntity<KnowledgeItemView> withdraw(Actor actor, @PathVariable UUID id) {
        return KnowledgeAnswer.of(items.withdraw(actor, id));
    }
}
