// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert.web;

import java.util.UUID;
import nl.softwarecatalogus.membership.expert.ExpertService;
import nl.softwarecatalogus.membership.expert.ExpertStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ExpertController {

    private final ExpertService experts;

    ExpertController(ExpertService experts) {
        this.experts = experts;
    }

    @GetMapping("/v1/communities/{communityId}/experts")
    PageOf<ExpertView> list(
            @PathVariable UUID communityId,
            @RequestParam(required = false) @Nullable ExpertStatus status,
            Paging paging,
            Actor actor) {
        var page = experts.list(communityId, status, paging, actor);
        return PageOf.of(page.items().stream().map(ExpertView::of).toList(), paging, page.total());
    }

    @PostMapping("/v1/communities/{communityId}/experts")
    ResponseEntity<ExpertView> invite(@PathVariable UUID communityId, @RequestBody InviteExpert request, Actor actor) {
        var invited = experts.invite(communityId, request.toInvitation(), actor);
        return ExpertView.answer(ResponseEntity.status(HttpStatus.CREATED), invited);
    }

    @PostMapping("/v1/experts/{expertId}/withdrawals")
    ResponseEntity<ExpertView> withdraw(@PathVariable UUID expertId, Actor actor) {
        return ExpertView.answer(ResponseEntity.ok(), experts.withdraw(expertId, actor));
    }

    @PostMapping("/v1/experts/{expertId}/terminations")
    ResponseEntity<ExpertView> end(@PathVariable UUID expertId, Actor actor) {
        return ExpertView.answer(ResponseEntity.ok(), experts.end(expertId, actor));
    }
}
