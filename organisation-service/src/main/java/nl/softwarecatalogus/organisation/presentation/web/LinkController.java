// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation.web;

import java.util.UUID;
import nl.softwarecatalogus.organisation.presentation.LinkService;
import nl.softwarecatalogus.organisation.presentation.Links;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/organisations/{organisationId}/links")
class LinkController {

    private final LinkService links;

    LinkController(LinkService links) {
        this.links = links;
    }

    @GetMapping
    ResponseEntity<LinksView> find(@PathVariable UUID organisationId, Actor actor) {
        return answer(links.find(organisationId, actor));
    }

    @PutMapping
    ResponseEntity<LinksView> change(
            @PathVariable UUID organisationId,
            @RequestBody ChangeLinks request,
            ExpectedVersion expected,
            Actor actor) {
        return answer(links.change(organisationId, request.items(), expected, actor));
    }

    private static ResponseEntity<LinksView> answer(Links links) {
        return ResponseEntity.ok().eTag(Long.toString(links.version())).body(new LinksView(links.items()));
    }
}
