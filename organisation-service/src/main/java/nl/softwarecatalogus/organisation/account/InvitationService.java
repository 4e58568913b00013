// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.time.Clock;
import java.util.UUID;
import nl.softwarecatalogus.organisation.provisioning.ProvisioningQueue;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class InvitationService {

    private final Teams teams;
    private final Persons persons;
    private final ProvisioningQueue queue;
    private final Clock clock;

    InvitationService(Teams teams, Persons persons, ProvisioningQueue queue, Clock clock) {
        this.teams = teams;
        this.persons = persons;
        this.queue = queue;
        this.clock = clock;
    }

    /** Gives somebody access: with a new account, or with the one that person has already. */
    public AccountDetails invite(UUID organisationId, Invitation invitation, Actor actor) {
        var team = teams.toChange(organisationId, actor);
        var account = persons.invited(invitation);
        var access = team.invite(account, invitation.roles(), clock.instant());
        teams.keep(access);
        queue.invited(account.id());
        return new AccountDetails(access, account, true);
    }

    /** For whoever lost the first mail, or let its link expire. */
    public AccountDetails sendActivationMail(UUID organisationId, UUID accountId, Actor actor) {
        var team = teams.toChange(organisationId, actor);
        var access = team.of(accountId);
        var account = persons.get(accountId);
        if (persons.hasVisited(accountId)) {
            throw new ConflictException("account-already-active", account.name());
        }
        queue.invited(accountId);
        return new AccountDetails(access, account, true);
    }
}
