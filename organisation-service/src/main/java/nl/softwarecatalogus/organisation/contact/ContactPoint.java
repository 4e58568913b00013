// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Where to reach an organisation for something (contact). Each part of it has readers of its own; a reader who sees no part
 * does not know the contact exists.
 */
@Entity
class ContactPoint {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String label;

    @Embedded
    private ContactDetails details;

    @SuppressWarnings("NullAway.Init")
    protected ContactPoint() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    private ContactPoint(UUID organisationId) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
    }

    /** @throws InvalidInputException naming every fault */
    static ContactPoint of(OrganisationState organisation, ContactDescription description) {
        var contact = new ContactPoint(organisation.organisationId());
        contact.describe(organisation, description);
        return contact;
    }

    /** @throws InvalidInputException naming every fault */
    void describe(OrganisationState organisation, ContactDescription description) {
        var faults = ContactRules.faults(organisation.organisationType(), description);
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        kind = description.kind();
        label = description.label();
        details = description.details();
    }

    /** What a reader in this circle sees of it. */
    SeenContact seenFrom(Visibility circle) {
        return new SeenContact(id, organisationId, kind, label, details.seenFrom(circle), circle, version());
    }

    long version() {
        return version == null ? 0 : version;
    }
}
