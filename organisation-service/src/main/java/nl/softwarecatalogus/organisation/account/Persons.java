// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.UUID;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody with an account, one account each. */
@Component
class Persons {

    private final AccountRepository accounts;
    private final AccessRepository accesses;
    private final JdbcClient database;

    Persons(AccountRepository accounts, AccessRepository accesses, JdbcClient database) {
        this.accounts = accounts;
        this.accesses = accesses;
        this.database = database;
    }

    Account get(UUID accountId) {
        return accounts.findById(accountId).orElseThrow(() -> new NotFoundException("unknown-account"));
    }

    /** The account of this address, made when there is none; two who invite the same person at once make one. */
    Account invited(Invitation invitation) {
        oneAtATime(invitation.email());
        return accounts.findByEmail(invitation.email()).orElseGet(() -> accounts.saveAndFlush(Account.of(invitation)));
    }

    /** @return false when an organisation lets this person in again */
    boolean erase(UUID accountId) {
        oneAtATime(get(accountId).email());
        return database.sql("""
                        DELETE FROM account
                        WHERE id = :accountId AND NOT EXISTS (SELECT FROM access WHERE account_id = :accountId)""").param("accountId", accountId).update() == 1;
    }

    /** Has been here before, for whichever organisation. */
    boolean hasVisited(UUID accountId) {
        return accesses.findByAccountId(accountId).stream().anyMatch(access -> access.status() == AccountStatus.ACTIVE);
    }

    private void oneAtATime(String email) {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('person ' || :email, 0))")
                .param("email", email)
                .query()
                .listOfRows();
    }
}
