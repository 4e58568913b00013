// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account.web;

import java.util.UUID;
import nl.softwarecatalogus.organisation.account.InvitationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/organisations/{organisationId}/accounts")
class InvitationController {

    private final InvitationService invitations;
    private final PublicUrls urls;

    InvitationController(InvitationService invitations, PublicUrls urls) {
        this.invitations = invitations;
        this.urls = urls;
    }

    @PostMapping
    ResponseEntity<AccountView> invite(
            @PathVariable UUID organisationId, @RequestBody InviteAccount request, Actor actor) {
        var invited = invitations.invite(organisationId, request.toInvitation(), actor);
        var location = urls.of("/v1/organisations/{id}/accounts/{accountId}", organisationId, invited.id());
        return ResponseEntity.created(location)
                .eTag(Long.toString(invited.revision()))
                .body(AccountView.of(invited));
    }

    @PostMapping("/{accountId}/activation-mails")
    @ResponseStatus(HttpStatus.ACCEPTED)
    AccountView sendActivationMail(@PathVariable UUID organisationId, @PathVariable UUID accountId, Actor actor) {
        return AccountView.of(invitations.sendActivationMail(organisationId, accountId, actor));
    }
}
