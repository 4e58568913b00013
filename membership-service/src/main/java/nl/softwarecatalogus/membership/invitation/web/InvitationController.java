// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation.web;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.invitation.InvitationDetails;
import nl.softwarecatalogus.membership.invitation.InvitationFilter;
import nl.softwarecatalogus.membership.invitation.InvitationService;
import nl.softwarecatalogus.membership.invitation.InvitationStatus;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/invitations")
class InvitationController {

    private final InvitationService invitations;

    InvitationController(InvitationService invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    PageOf<InvitationView> list(
            @RequestParam(required = false) @Nullable UUID collaborationId,
            @RequestParam(required = false) @Nullable UUID organisationId,
            @RequestParam(required = false) @Nullable InvitationStatus status,
            Paging paging,
            Actor actor) {
        var page = invitations.list(new InvitationFilter(collaborationId, organisationId, status), paging, actor);
        var views = page.map(details -> InvitationView.of(details, actor)).getContent();
        return PageOf.of(views, paging, page.getTotalElements());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SentInvitations send(@RequestBody SendInvitations request, Actor actor) {
        var sent = invitations.send(request.collaborationId(), request.organisationIds(), request.message(), actor);
        return new SentInvitations(
                sent.stream().map(details -> InvitationView.of(details, actor)).toList());
    }

    @GetMapping("/{invitationId}")
    ResponseEntity<InvitationView> find(@PathVariable UUID invitationId, Actor actor) {
        return answer(invitations.find(invitationId, actor), actor);
    }

    @PostMapping("/{invitationId}/withdrawals")
    ResponseEntity<InvitationView> withdraw(@PathVariable UUID invitationId, Actor actor) {
        return answer(invitations.withdraw(invitationId, actor), actor);
    }

    private static ResponseEntity<InvitationView> answer(InvitationDetails details, Actor actor) {
        return ResponseEntity.ok().eTag(Long.toString(details.revision())).body(InvitationView.of(details, actor));
    }

    record SentInvitations(List<InvitationView> items) {}
}
