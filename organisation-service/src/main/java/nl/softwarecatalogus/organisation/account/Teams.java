// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fetches and keeps teams. */
@Component
class Teams {

    private final AccessRepository accesses;
    private final OrganisationService organisations;
    private final AccountRights rights;
    private final JdbcClient database;

    Teams(AccessRepository accesses, OrganisationService organisations, AccountRights rights, JdbcClient database) {
        this.accesses = accesses;
        this.organisations = organisations;
        this.rights = rights;
        this.database = database;
    }

    /** For who may: whoever wants to change it at the same time waits, and then sees what became of it. */
    Team toChange(UUID organisationId, Actor actor) {
        oneAtATime(organisationId);
        rights.requireToChange(organisationId, actor);
        return new Team(organisations.state(organisationId), accesses.findByOrganisationId(organisationId));
    }

    /**
     * The people of an organisation that went up in another act for that one from now on.
     *
     * @return their accounts
     */
    List<UUID> carryOver(UUID sourceId, UUID targetId) {
        oneAtATime(sourceId);
        oneAtATime(targetId);
        var team = new Team(organisations.state(targetId), accesses.findByOrganisationId(targetId));
        var leaving = accesses.findByOrganisationId(sourceId);
        leaving.forEach(access -> {
            var left = team.welcome(access);
            if (left != access) {
                forget(access);
            }
            keep(left);
        });
        return leaving.stream().map(Access::accountId).toList();
    }

    /** The accounts of everybody, also of those who were being invited at this very moment. */
    List<UUID> accountsOf(UUID organisationId) {
        oneAtATime(organisationId);
        return accesses.findAccountIds(organisationId);
    }

    void keep(Access access) {
        accesses.saveAndFlush(access);
    }

    void forget(Access access) {
        accesses.delete(access);
        accesses.flush();
    }

    private void oneAtATime(UUID organisationId) {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('team ' || :organisationId, 0))")
                .param("organisationId", organisationId.toString())
                .query()
                .listOfRows();
    }
}
