// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.landscape.LandscapeEntry;
import nl.softwarecatalogus.catalogue.landscape.LandscapeService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LandscapeController {

    private final LandscapeService landscapes;

    LandscapeController(LandscapeService landscapes) {
        this.landscapes = landscapes;
    }

    @GetMapping("/v1/landscapes/{organisationId}")
    PageOf<LandscapeEntry> ofOrganisation(Actor actor, @PathVariable UUID organisationId, Paging paging) {
        return landscapes.ofOrganisation(actor, organisationId, paging);
    }

    @GetMapping("/v1/collaborations/{collaborationId}/landscape")
    PageOf<LandscapeEntry> ofCollaboration(
            Actor actor,
            @PathVariable UUID collaborationId,
            @RequestParam(required = false) @Nullable UUID applicationId,
            @RequestParam(required = false) @Nullable UUID memberId,
            Paging paging) {
        return landscapes.ofCollaboration(actor, collaborationId, applicationId, memberId, paging);
    }
}
