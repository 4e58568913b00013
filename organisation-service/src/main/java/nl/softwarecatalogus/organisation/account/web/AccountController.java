// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account.web;

import java.util.UUID;
import nl.softwarecatalogus.organisation.account.AccountDetails;
import nl.softwarecatalogus.organisation.account.AccountService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/organisations/{organisationId}/accounts")
class AccountController {

    private final AccountService accounts;

    AccountController(AccountService accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    PageOf<AccountView> list(@PathVariable UUID organisationId, Paging paging, Actor actor) {
        var page = accounts.list(organisationId, paging, actor);
        return PageOf.of(page.items().stream().map(AccountView::of).toList(), paging, page.total());
    }

    @GetMapping("/{accountId}")
    ResponseEntity<AccountView> find(@PathVariable UUID organisationId, @PathVariable UUID accountId, Actor actor) {
        return answer(accounts.find(organisationId, accountId, actor));
    }

    @PutMapping("/{accountId}")
    ResponseEntity<AccountView> changeRoles(
            @PathVariable UUID organisationId,
            @PathVariable UUID accountId,
            @RequestBody ChangeRoles request,
            ExpectedVersion expected,
            Actor actor) {
        return answer(accounts.changeRoles(organisationId, accountId, request.roles(), expected, actor));
    }

    @DeleteMapping("/{accountId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID organisationId, @PathVariable UUID accountId, Actor actor) {
        accounts.remove(organisationId, accountId, actor);
    }

    private static ResponseEntity<AccountView> answer(AccountDetails details) {
        return ResponseEntity.ok().eTag(Long.toString(details.revision())).body(AccountView.of(details));
    }
}
