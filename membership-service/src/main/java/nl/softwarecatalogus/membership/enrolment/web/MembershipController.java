// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.MembershipFilter;
import nl.softwarecatalogus.membership.enrolment.MembershipService;
import nl.softwarecatalogus.membership.enrolment.MembershipStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/memberships")
class MembershipController {

    private final MembershipService memberships;
    private final PublicUrls urls;

    MembershipController(MembershipService memberships, PublicUrls urls) {
        this.memberships = memberships;
        this.urls = urls;
    }

    @GetMapping
    PageOf<MembershipView> list(
            @RequestParam(required = false) @Nullable UUID collaborationId,
            @RequestParam(required = false) @Nullable UUID memberId,
            @RequestParam(required = false) @Nullable MembershipStatus status,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            Paging paging,
            Actor actor) {
        var page = memberships.list(new MembershipFilter(collaborationId, memberId, status, on), paging, actor);
        var views = page.map(details -> MembershipView.of(details, actor)).getContent();
        return PageOf.of(views, paging, page.getTotalElements());
    }

    @PostMapping
    ResponseEntity<MembershipView> declare(@RequestBody DeclareMembership request, Actor actor) {
        var declared = memberships.declare(request.toDeclaration(), actor);
        var location = urls.of("/v1/memberships/{id}", declared.state().membershipId());
        return MembershipView.answer(ResponseEntity.created(location), declared, actor);
    }

    @GetMapping("/{membershipId}")
    ResponseEntity<MembershipView> find(@PathVariable UUID membershipId, Actor actor) {
        return MembershipView.answer(ResponseEntity.ok(), memberships.find(membershipId, actor), actor);
    }

    @PostMapping("/{membershipId}/decisions")
    ResponseEntity<MembershipView> decide(
            @PathVariable UUID membershipId, @RequestBody DecideOnMembership request, Actor actor) {
        var decided = memberships.decide(membershipId, request.toDecision(), actor);
        return MembershipView.answer(ResponseEntity.ok(), decided, actor);
    }

    @PostMapping("/{membershipId}/withdrawals")
    ResponseEntity<MembershipView> withdraw(@PathVariable UUID membershipId, Actor actor) {
        return MembershipView.answer(ResponseEntity.ok(), memberships.withdraw(membershipId, actor), actor);
    }
}
