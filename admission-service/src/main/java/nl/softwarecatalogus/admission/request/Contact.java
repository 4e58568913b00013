// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.softwarecatalogus.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/** The person who applies. Never public, never in an event, and seen by the functional administrator only. */
@Embeddable
public record Contact(
        @Column(name = "contact_name") String name,
        @Column(name = "contact_email") String email,
        @Column(name = "contact_telephone") @Nullable String telephone) {

    public Contact {
        name = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        email = email.strip();
    }

    boolean is(Actor actor) {
        return isReachedAt(actor.email());
    }

    boolean is(KnownOfficer officer) {
        return isReachedAt(officer.email());
    }

    private boolean isReachedAt(String address) {
        return email.equalsIgnoreCase(address.strip());
    }
}
