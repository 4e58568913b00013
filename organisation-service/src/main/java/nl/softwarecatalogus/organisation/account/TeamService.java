// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody of one organisation together, for other features. */
@Service
@Transactional
public class TeamService {

    private final AccessRepository accesses;
    private final Teams teams;
    private final AccountRights rights;
    private final AccountService accounts;

    TeamService(AccessRepository accesses, Teams teams, AccountRights rights, AccountService accounts) {
        this.accesses = accesses;
        this.teams = teams;
        this.rights = rights;
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public List<AccountDetails> read(UUID organisationId, Actor reader) {
        rights.requireToRead(organisationId, reader);
        return accesses.findAllDetails(organisationId);
    }

    /** For who may change them: nobody comes or goes until the end of the transaction. */
    public List<AccountDetails> hold(UUID organisationId, Actor actor) {
        teams.toChange(organisationId, actor);
        return accesses.findAllDetails(organisationId);
    }

    @Transactional(readOnly = true)
    public boolean hasAdministrator(UUID organisationId) {
        return accesses.findByOrganisationId(organisationId).stream().anyMatch(Access::isAdministrator);
    }

    @Transactional(readOnly = true)
    public boolean includes(UUID organisationId, String email) {
        return accesses.isPresent(email, organisationId);
    }

    @Transactional(readOnly = true)
    public void requireToRead(UUID organisationId, Actor reader) {
        rights.requireToRead(organisationId, reader);
    }

    @Transactional(readOnly = true)
    public void requireToChange(UUID organisationId, Actor actor) {
        rights.requireToChange(organisationId, actor);
    }

    public void remove(UUID organisationId, UUID accountId, Actor actor) {
        accounts.remove(organisationId, accountId, actor);
    }
}
