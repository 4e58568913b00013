// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.provisioning.ProvisioningQueue;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps somebody out for now, and at once. */
@Service
@Transactional
public class DisablingService {

    private final Teams teams;
    private final AccountService accounts;
    private final ProvisioningQueue queue;
    private final Clock clock;

    DisablingService(Teams teams, AccountService accounts, ProvisioningQueue queue, Clock clock) {
        this.teams = teams;
        this.accounts = accounts;
        this.queue = queue;
        this.clock = clock;
    }

    public AccountDetails disable(UUID organisationId, UUID accountId, Actor actor) {
        var team = teams.toChange(organisationId, actor);
        var access = team.of(accountId);
        team.disable(access, clock.instant());
        teams.keep(access);
        queue.rightsTaken(List.of(accountId));
        return accounts.details(organisationId, accountId);
    }

    public AccountDetails enable(UUID organisationId, UUID accountId, Actor actor) {
        var access = teams.toChange(organisationId, actor).of(accountId);
        access.enable();
        teams.keep(access);
        queue.rightsGiven(List.of(accountId));
        return accounts.details(organisationId, accountId);
    }
}
