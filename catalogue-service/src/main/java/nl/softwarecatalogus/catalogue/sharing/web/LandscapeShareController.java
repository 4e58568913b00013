// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.catalogue.sharing.LandscapeShareFilter;
import nl.softwarecatalogus.catalogue.sharing.LandscapeShareService;
import nl.softwarecatalogus.catalogue.sharing.LandscapeShareView;
import nl.softwarecatalogus.catalogue.sharing.LandscapeShareViews;
import nl.softwarecatalogus.catalogue.sharing.ShareStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/landscape-shares")
class LandscapeShareController {

    private final LandscapeShareService shares;
    private final LandscapeShareViews views;
    private final PublicUrls urls;

    LandscapeShareController(LandscapeShareService shares, LandscapeShareViews views, PublicUrls urls) {
        this.shares = shares;
        this.views = views;
        this.urls = urls;
    }

    @PostMapping
    ResponseEntity<LandscapeShareView> share(Actor actor, @RequestBody RecordLandscapeShare request) {
        var share = shares.share(actor, request.wish());
        return ResponseEntity.created(urls.of("/v1/landscape-shares/{id}", share.id()))
                .eTag(Long.toString(share.version()))
                .body(share);
    }

    @GetMapping
    PageOf<LandscapeShareView> find(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID organisationId,
            @RequestParam(required = false) @Nullable UUID collaborationId,
            @RequestParam(required = false) @Nullable ShareStatus status,
            Paging paging) {
        var sharer = collaborationId == null
                ? ActingOrganisation.of(actor, organisationId, "organisationId")
                : organisationId;
        return views.find(actor, new LandscapeShareFilter(sharer, collaborationId, status), paging);
    }

    @GetMapping("/{id}")
    ResponseEntity<LandscapeShareView> read(Actor actor, @PathVariable UUID id) {
        return answer(views.require(actor, id));
    }

    @PostMapping("/{id}/withdrawals")
    ResponseEntity<LandscapeShareView> withdraw(Actor actor, @PathVariable UUID id) {
        return answer(shares.withdraw(actor, id));
    }

    private static ResponseEntity<LandscapeShareView> answer(LandscapeShareView share) {
        return ResponseEntity.ok().eTag(Long.toString(share.version())).body(share);
    }
}
