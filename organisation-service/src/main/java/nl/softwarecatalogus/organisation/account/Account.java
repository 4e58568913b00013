// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person (account), known by an e-mail address that is also the name to log in with. One account, whatever the number of
 * organisations; what it may do is in its {@link Access} to each.
 */
@Entity
public class Account {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private String email;

    @Column
    private String name;

    /** {@link Visits} keeps it, past the aggregate: a visit is no change that others could overwrite. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate lastVisitedOn;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(String email, String name) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.name = name;
    }

    static Account of(Invitation invitation) {
        return new Account(invitation.email(), invitation.name());
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Optional<LocalDate> lastVisitedOn() {
        return Optional.ofNullable(lastVisitedOn);
    }
}
