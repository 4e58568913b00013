// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account.web;

import java.util.UUID;
import nl.softwarecatalogus.organisation.account.AccountDetails;
import nl.softwarecatalogus.organisation.account.DisablingService;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/organisations/{organisationId}/accounts/{accountId}")
class DisablingController {

    private final DisablingService accounts;

    DisablingController(DisablingService accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/deactivations")
    ResponseEntity<AccountView> disable(@PathVariable UUID organisationId, @PathVariable UUID accountId, Actor actor) {
        return answer(accounts.disable(organisationId, accountId, actor));
    }

    @PostMapping("/activations")
    ResponseEntity<AccountView> enable(@PathVariable UUID organisationId, @PathVariable UUID accountId, Actor actor) {
        return answer(accounts.enable(organisationId, accountId, actor));
    }

    private static ResponseEntity<AccountView> answer(AccountDetails details) {
        return ResponseEntity.ok().eTag(Long.toString(details.revision())).body(AccountView.of(details));
    }
}
