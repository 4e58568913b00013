// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;

/**
 * Everybody who may act for one organisation. The first is an administrator, and from then on there always is one. Whoever
 * holds a team that is to be changed is the only one ({@link Teams}), so the rule holds for all of it.
 */
final class Team {

    private final OrganisationState organisation;
    private final List<Access> people;

    Team(OrganisationState organisation, List<Access> people) {
        this.organisation = organisation;
        this.people = new ArrayList<>(people);
    }

    /** @throws AlreadyInvitedException when the person has access already */
    Access invite(Account account, Set<Role> roles, Instant now) {
        if (!organisation.status().isLive()) {
            throw new ConflictException("organisation-takes-no-accounts", organisation.name());
        }
        find(account.id()).ifPresent(present -> {
            throw new AlreadyInvitedException(account, present.status(), organisation.name());
        });
        if (!roles.contains(Role.ADMINISTRATOR) && people.stream().noneMatch(Access::isAdministrator)) {
            throw new ConflictException("first-account-is-administrator", organisation.name());
        }
        var access = new Access(account.id(), organisation.organisationId(), roles, now);
        people.add(access);
        return access;
    }

    /** @return whether the person loses a right by it */
    boolean changeRoles(Access access, Set<Role> roles) {
        if (!roles.contains(Role.ADMINISTRATOR)) {
            keepAnAdministratorBeside(access);
        }
        var loses = !roles.containsAll(access.roles());
        access.change(roles);
        return loses;
    }

    /**
     * Somebody of an organisation that went up in this one keeps the roles, beside those held here already.
     *
     * @return the access that is left of the two
     */
    Access welcome(Access carriedOver) {
        var present = find(carriedOver.accountId());
        if (present.isPresent()) {
            present.get().takeOver(carriedOver);
            return present.get();
        }
        carriedOver.moveTo(organisation.organisationId());
        people.add(carriedOver);
        return carriedOver;
    }

    void remove(Access access) {
        keepAnAdministratorBeside(access);
        people.remove(access);
    }

    /** Keeps somebody out who stays in the team. */
    void disable(Access access, Instant now) {
        keepAnAdministratorBeside(access);
        access.disable(now);
    }

    Access of(UUID accountId) {
        return find(accountId).orElseThrow(() -> new NotFoundException("unknown-account"));
    }

    private Optional<Access> find(UUID accountId) {
        return people.stream()
                .filter(access -> access.accountId().equals(accountId))
                .findFirst();
    }

    private void keepAnAdministratorBeside(Access leaving) {
        var others = people.stream().filter(access -> access != leaving).anyMatch(Access::isAdministrator);
        if (leaving.isAdministrator() && !others) {
            throw new ConflictException("last-administrator", organisation.name());
        }
    }
}
