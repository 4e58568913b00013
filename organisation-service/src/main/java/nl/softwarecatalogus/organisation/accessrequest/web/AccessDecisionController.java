// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest.web;

import java.util.UUID;
import nl.softwarecatalogus.organisation.accessrequest.AccessDecisionService;
import nl.softwarecatalogus.organisation.accessrequest.AccessRequestDesk;
import nl.softwarecatalogus.organisation.accessrequest.AccessRequestStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/organisations/{organisationId}/access-requests")
class AccessDecisionController {

    private final AccessRequestDesk desk;
    private final AccessDecisionService decisions;

    AccessDecisionController(AccessRequestDesk desk, AccessDecisionService decisions) {
        this.desk = desk;
        this.decisions = decisions;
    }

    @GetMapping
    PageOf<AccessRequestView> list(
            @PathVariable UUID organisationId,
            @RequestParam(required = false) @Nullable AccessRequestStatus status,
            Paging paging,
            Actor actor) {
        var page = desk.list(organisationId, status, paging, actor);
        return PageOf.of(page.items().stream().map(AccessRequestView::of).toList(), paging, page.total());
    }

    @PostMapping("/{accessRequestId}/decisions")
    AccessRequestView decide(
            @PathVariable UUID organisationId,
            @PathVariable UUID accessRequestId,
            @RequestBody DecideOnAccess request,
            Actor actor) {
        return AccessRequestView.of(decisions.decide(organisationId, accessRequestId, request.toDecision(), actor));
    }
}
