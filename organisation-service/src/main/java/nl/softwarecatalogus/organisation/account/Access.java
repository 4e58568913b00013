// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What one person may do for one organisation (toegang): at least one role. It starts with an invitation and becomes active
 * at the first visit with these rights. Given, changed and taken by way of the {@link Team}, which keeps an administrator.
 */
@Entity
public class Access extends AbstractAggregateRoot<Access> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID accountId;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Role[] roles;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Column(updatable = false)
    private Instant invitedAt;

    private @Nullable Instant grantedAt;

    private @Nullable Instant disabledAt;

    /** Kept by the database, which knows of every change whoever makes it; null until it has been read from there. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant rolesSince;

    @SuppressWarnings("NullAway.Init")
    protected Access() {}

    Access(UUID accountId, UUID organisationId, Set<Role> roles, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.organisationId = organisationId;
        this.roles = sorted(roles);
        this.status = AccountStatus.INVITED;
        this.invitedAt = now;
    }

    void change(Set<Role> newRoles) {
        roles = sorted(newRoles);
    }

    /** The first visit with these rights; later visits change nothing. */
    void visit(Instant now) {
        if (status == AccountStatus.INVITED) {
            status = AccountStatus.ACTIVE;
            grantedAt = now;
            registerEvent(new AccessGranted(organisationId, roles(), BusinessDates.of(now)));
        }
    }

    /** Keeps the person out for now; the roles wait. */
    void disable(Instant now) {
        if (disabledAt != null) {
            throw new ConflictException("account-already-disabled");
        }
        disabledAt = now;
    }

    void enable() {
        if (disabledAt == null) {
            throw new ConflictException("account-not-disabled");
        }
        disabledAt = null;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    /** The organisation went up in another, and nothing else changes for this person. */
    void moveTo(UUID successorId) {
        organisationId = successorId;
    }

    /** The same person's access to an organisation that went up in this one: what it allowed is allowed here too. */
    void takeOver(Access other) {
        if (other.isDisabled()) {
            return;
        }
        var united = roles();
        united.addAll(other.roles());
        change(united);
        if (grantedAt == null) {
            grantedAt = other.grantedAt;
            status = other.status;
        }
    }

    UUID accountId() {
        return accountId;
    }

    UUID organisationId() {
        return organisationId;
    }

    Set<Role> roles() {
        return EnumSet.copyOf(Arrays.asList(roles));
    }

    /** One who is kept out cannot do what only an administrator can. */
    boolean isAdministrator() {
        return !isDisabled() && roles().contains(Role.ADMINISTRATOR);
    }

    AccountStatus status() {
        return status;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Optional<Instant> grantedAt() {
        return Optional.ofNullable(grantedAt);
    }

    Instant rolesSince() {
        return rolesSince == null ? invitedAt : rolesSince;
    }

    long version() {
        return version == null ? 0 : version;
    }

    private static Role[] sorted(Set<Role> roles) {
        return roles.stream().sorted().toArray(Role[]::new);
    }
}
