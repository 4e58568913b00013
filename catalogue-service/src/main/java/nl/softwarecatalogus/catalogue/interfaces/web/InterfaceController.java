// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.Revisions;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceDiagram;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceService;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceView;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceViews;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
class InterfaceController {

    private final InterfaceService interfaces;
    private final InterfaceViews views;
    private final PublicUrls urls;
    private final Revisions revisions;

    InterfaceController(InterfaceService interfaces, InterfaceViews views, PublicUrls urls, Revisions revisions) {
        this.interfaces = interfaces;
        this.views = views;
        this.urls = urls;
        this.revisions = revisions;
    }

    @PostMapping("/v1/interfaces")
    ResponseEntity<InterfaceView> register(Actor actor, @RequestBody RecordInterface request) {
        var organisationId = ActingOrganisation.of(actor, request.organisationId(), "organisationId");
        var connection = interfaces.register(actor, organisationId, request.wish());
        return ResponseEntity.created(urls.of("/v1/interfaces/{id}", connection.id()))
                .eTag(Long.toString(connection.version()))
                .body(connection);
    }

    @GetMapping("/v1/interfaces")
    PageOf<InterfaceView> find(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID organisationId,
            @ModelAttribute InterfaceQuery query,
            Paging paging) {
        var of = ActingOrganisation.of(actor, organisationId, "organisationId");
        return views.find(actor, query.filter(of), paging);
    }

    @GetMapping("/v1/interface-diagrams/{organisationId}")
    InterfaceDiagram draw(Actor actor, @PathVariable UUID organisationId, @ModelAttribute InterfaceQuery query) {
        return views.draw(actor, query.filter(organisationId));
    }

    @GetMapping("/v1/interfaces/{id}")
    ResponseEntity<InterfaceView> read(Actor actor, @PathVariable UUID id) {
        return answer(views.require(actor, id));
    }

    @PutMapping("/v1/interfaces/{id}")
    ResponseEntity<InterfaceView> revise(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ObjectNode given) {
        var present = ReviseInterface.present(views.require(actor, id), given);
        var request = revisions.complete(ReviseInterface.class, present, given);
        return answer(interfaces.revise(actor, id, expected, request.terms(), request.standards()));
    }

    @PostMapping("/v1/interfaces/{id}/withdrawals")
    ResponseEntity<InterfaceView> withdraw(Actor actor, @PathVariable UUID id) {
        return answer(interfaces.withdraw(actor, id));
    }

    private static ResponseEntity<InterfaceView> answer(InterfaceView connection) {
        return ResponseEntity.ok().eTag(Long.toString(connection.version())).body(connection);
    }
}
