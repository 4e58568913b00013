// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.catalogue.usage.DeclareUsage;
import nl.softwarecatalogus.catalogue.usage.UsageDeclarationService;
import nl.softwarecatalogus.catalogue.usage.UsageDeclarationView;
import nl.softwarecatalogus.catalogue.usage.UsageDeclarationViews;
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
@RequestMapping("/v1/usage-declarations")
class UsageDeclarationController {

    private final UsageDeclarationService declarations;
    private final UsageDeclarationViews views;
    private final PublicUrls urls;

    UsageDeclarationController(UsageDeclarationService declarations, UsageDeclarationViews views, PublicUrls urls) {
        this.declarations = declarations;
        this.views = views;
        this.urls = urls;
    }

    @PostMapping
    ResponseEntity<UsageDeclarationView> declare(Actor actor, @RequestBody DeclareUsage wish) {
        var id = declarations.declare(actor, wish);
        return ResponseEntity.created(urls.of("/v1/usage-declarations/{id}", id))
                .body(views.require(actor, id));
    }

    @GetMapping
    PageOf<UsageDeclarationView> find(
            Actor actor, @RequestParam(required = false) @Nullable UUID collaborationId, Paging paging) {
        return views.find(actor, ActingOrganisation.of(actor, collaborationId, "collaborationId"), paging);
    }

    @GetMapping("/{id}")
    UsageDeclarationView read(Actor actor, @PathVariable UUID id) {
        return views.require(actor, id);
    }
}
