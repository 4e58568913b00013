// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.membership.member.Member;
import nl.softwarecatalogus.membership.member.MemberService;
import nl.softwarecatalogus.membership.member.MembershipChange;
import nl.softwarecatalogus.membership.member.Period;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MemberController {

    private final MemberService members;

    MemberController(MemberService members) {
        this.members = members;
    }

    @GetMapping("/v1/collaborations/{collaborationId}/members")
    PageOf<Member> list(
            @PathVariable UUID collaborationId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            Paging paging,
            Actor actor) {
        return members.list(collaborationId, on, paging, actor);
    }

    @GetMapping("/v1/collaborations/{collaborationId}/membership-changes")
    PageOf<MembershipChange> listChanges(
            @PathVariable UUID collaborationId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            Paging paging,
            Actor actor) {
        return members.listChanges(collaborationId, new Period(from, to), paging, actor);
    }
}
