// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.organisation.provisioning.ProvisioningQueue;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class AccountService {

    private final AccessRepository accesses;
    private final Teams teams;
    private final AccountRights rights;
    private final ProvisioningQueue queue;

    AccountService(AccessRepository accesses, Teams teams, AccountRights rights, ProvisioningQueue queue) {
        this.accesses = accesses;
        this.teams = teams;
        this.rights = rights;
        this.queue = queue;
    }

    @Transactional(readOnly = true)
    public PageOf<AccountDetails> list(UUID organisationId, Paging paging, Actor reader) {
        rights.requireToRead(organisationId, reader);
        var page = accesses.findDetails(organisationId, paging.toPageable(Sort.unsorted()));
        var inProgress = queue.inProgress(page.map(AccountDetails::id).getContent());
        var people = page.map(details -> details.inProgress(inProgress.contains(details.id())));
        return PageOf.of(people.getContent(), paging, page.getTotalElements());
    }

    @Transactional(readOnly = true)
    public AccountDetails find(UUID organisationId, UUID accountId, Actor reader) {
        rights.requireToRead(organisationId, reader);
        return details(organisationId, accountId);
    }

    public AccountDetails changeRoles(
            UUID organisationId, UUID accountId, Set<Role> roles, ExpectedVersion expected, Actor actor) {
        var team = teams.toChange(organisationId, actor);
        var access = team.of(accountId);
        expected.mustBe(access.version());
        if (!access.roles().equals(roles)) {
            var loses = team.changeRoles(access, roles);
            teams.keep(access);
            tell(accountId, loses);
        }
        return details(organisationId, accountId);
    }

    public void remove(UUID organisationId, UUID accountId, Actor actor) {
        var team = teams.toChange(organisationId, actor);
        var access = team.of(accountId);
        team.remove(access);
        teams.forget(access);
        tell(accountId, true);
    }

    private void tell(UUID accountId, boolean loses) {
        if (loses) {
            queue.rightsTaken(List.of(accountId));
        } else {
            queue.rightsGiven(List.of(accountId));
        }
    }

    AccountDetails details(UUID organisationId, UUID accountId) {
        var details = accesses.findDetails(organisationId, accountId)
                .orElseThrow(() -> new NotFoundException("unknown-account"));
        return details.inProgress(!queue.inProgress(List.of(accountId)).isEmpty());
    }
}
