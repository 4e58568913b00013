// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.landscape.ApplicationRow;
import nl.softwarecatalogus.catalogue.landscape.ComponentRow;
import nl.softwarecatalogus.catalogue.landscape.ComponentView;
import nl.softwarecatalogus.catalogue.landscape.LandscapeEntry;
import nl.softwarecatalogus.catalogue.landscape.LandscapeService;
import nl.softwarecatalogus.catalogue.landscape.MatrixService;
import nl.softwarecatalogus.catalogue.landscape.MemberColumn;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LandscapeController {

    private final LandscapeService landscapes;
    private final MatrixService matrices;

    LandscapeController(LandscapeService landscapes, MatrixService matrices) {
        this.landscapes = landscapes;
        this.matrices = matrices;
    }

    @GetMapping("/v1/landscapes/{id}")
    PageOf<LandscapeEntry> ofOrganisation(
            Actor actor, @PathVariable UUID id, @ModelAttribute LandscapeQuery query, Paging paging) {
        return landscapes.ofOrganisation(actor, id, query.filter(), paging);
    }

    @GetMapping("/v1/collaborations/{id}/landscape")
    PageOf<LandscapeEntry> ofCollaboration(
            Actor actor, @PathVariable UUID id, @ModelAttribute LandscapeQuery query, Paging paging) {
        return landscapes.ofCollaboration(actor, id, query.filter(), paging);
    }

    @GetMapping("/v1/collaborations/{id}/application-matrix")
    PageOf<ApplicationRow> applicationsAndMembers(
            Actor actor, @PathVariable UUID id, @ModelAttribute LandscapeQuery query, Paging paging) {
        return matrices.applicationsAndMembers(actor, id, query.filter(), paging);
    }

    @GetMapping("/v1/collaborations/{id}/component-matrix")
    PageOf<ComponentRow> componentsAndMembers(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "IN_USE") ComponentView show,
            @RequestParam(required = false) @Nullable String q,
            Paging paging) {
        return matrices.componentsAndMembers(actor, id, show, SearchText.of(q), paging);
    }

    @GetMapping("/v1/collaborations/{id}/landscape-members")
    PageOf<MemberColumn> members(Actor actor, @PathVariable UUID id, Paging paging) {
        return matrices.members(actor, id, paging);
    }
}
