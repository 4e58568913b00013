// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Role;

/**
 * A person together with their access to one organisation.
 *
 * @param inProgress whether the identity provider still has to be told
 */
public record AccountDetails(Access access, Account account, boolean inProgress) {

    AccountDetails(Access access, Account account) {
        this(access, account, false);
    }

    AccountDetails inProgress(boolean stillInProgress) {
        return new AccountDetails(access, account, stillInProgress);
    }

    public UUID id() {
        return account.id();
    }

    public UUID organisationId() {
        return access.organisationId();
    }

    public String name() {
        return account.name();
    }

    public String email() {
        return account.email();
    }

    public Set<Role> roles() {
        return access.roles();
    }

    public AccountStatus status() {
        return access.status();
    }

    public boolean isDisabled() {
        return access.isDisabled();
    }

    public LocalDate invitedOn() {
        return BusinessDates.of(access.invitedAt());
    }

    public Optional<LocalDate> grantedOn() {
        return access.grantedAt().map(BusinessDates::of);
    }

    public LocalDate rolesSince() {
        return BusinessDates.of(access.rolesSince());
    }

    /** Of the person, for whichever organisation; empty when that was never seen. */
    public Optional<LocalDate> lastVisitedOn() {
        return account.lastVisitedOn();
    }

    /** Of the access: what an edit of the roles starts from. */
    public long revision() {
        return access.version();
    }
}
