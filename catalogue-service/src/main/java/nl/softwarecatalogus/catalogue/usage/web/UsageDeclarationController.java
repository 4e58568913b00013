// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.catalogue.usage.DeclareUsage;
import nl.softwarecatalogus.catalogue.usage.ExtendDeclaration;
import nl.softwarecatalogus.catalogue.usage.ExtensionService;
import nl.softwarecatalogus.catalogue.usage.ReductionService;
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
    private final ExtensionService extensions;
    private final ReductionService reductions;
    private final UsageDeclarationViews views;
    private final PublicUrls urls;

    // More collaborators than the house allows: one for each thing that is done to a declaration.
    UsageDeclarationController(
            UsageDeclarationService declarations,
            ExtensionService extensions,
            ReductionService reductions,
            UsageDeclarationViews views,
            PublicUrls urls) {
        this.declarations = declarations;
        this.extensions = extensions;
        this.reductions = reductions;
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
            Actor actor,
            @RequestParam(required = false) @Nullable UUID collaborationId,
            @RequestParam(required = false) @Nullable UUID missingMemberId,
            Paging paging) {
        var declaredBy = ActingOrganisation.of(actor, collaborationId, "collaborationId");
        return missingMemberId == null
                ? views.find(actor, declaredBy, paging)
                : views.findMissing(actor, declaredBy, missingMemberId, paging);
    }

    @GetMapping("/{id}")
    UsageDeclarationView read(Actor actor, @PathVariable UUID id) {
        return views.require(actor, id);
    }

    @PostMapping("/{id}/extensions")
    UsageDeclarationView extend(Actor actor, @PathVariable UUID id, @RequestBody ExtendDeclaration wish) {
        return extensions.extend(actor, id, wish);
    }

    @PostMapping("/{id}/reductions")
    UsageDeclarationView reduce(Actor actor, @PathVariable UUID id, @RequestBody ReduceDeclaration wish) {
        return reductions.reduce(actor, id, wish.members());
    }
}
