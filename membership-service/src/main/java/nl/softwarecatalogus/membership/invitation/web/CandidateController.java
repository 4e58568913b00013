// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation.web;

import java.util.UUID;
import nl.softwarecatalogus.membership.invitation.Candidate;
import nl.softwarecatalogus.membership.invitation.CandidateFilter;
import nl.softwarecatalogus.membership.invitation.CandidateService;
import nl.softwarecatalogus.membership.invitation.Standing;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CandidateController {

    private final CandidateService candidates;

    CandidateController(CandidateService candidates) {
        this.candidates = candidates;
    }

    @GetMapping("/v1/collaborations/{collaborationId}/invitation-candidates")
    PageOf<Candidate> list(
            @PathVariable UUID collaborationId,
            @RequestParam(required = false) @Nullable OrganisationType organisationType,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable UUID memberOf,
            @RequestParam(required = false) @Nullable Standing standing,
            Paging paging,
            Actor actor) {
        var filter = new CandidateFilter(organisationType, province, memberOf, standing);
        return candidates.list(collaborationId, filter, paging, actor);
    }
}
