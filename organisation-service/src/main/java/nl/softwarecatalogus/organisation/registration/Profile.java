// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.text.Normalizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an organisation says of itself: everything about it that can be edited. */
@Embeddable
public record Profile(
        String name,
        @Nullable String shortDescription,
        @Nullable String description,
        @Nullable String website,
        @Embedded Identifiers identifiers,
        @Embedded Governance governance,
        @Embedded @Nullable Contact contact) {

    /** Hibernate passes null for a part of which every column is empty. */
    public Profile {
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        identifiers = Objects.requireNonNullElse(identifiers, Identifiers.NONE);
        governance = Objects.requireNonNullElse(governance, Governance.NONE);
    }

    public static Profile named(String name) {
        return new Profile(name, null, null, null, Identifiers.NONE, Governance.NONE, null);
    }

    Profile withTooiIdentifier(String identifier) {
        return with(identifiers.withTooiIdentifier(identifier));
    }

    public Profile withName(String newName) {
        return new Profile(newName, shortDescription, description, website, identifiers, governance, contact);
    }

    public Profile withWebsite(@Nullable String newWebsite) {
        return new Profile(name, shortDescription, description, newWebsite, identifiers, governance, contact);
    }

    public Profile withDescriptions(@Nullable String brief, @Nullable String full) {
        return new Profile(name, brief, full, website, identifiers, governance, contact);
    }

    public Profile with(Identifiers newIdentifiers) {
        return new Profile(name, shortDescription, description, website, newIdentifiers, governance, contact);
    }

    public Profile with(Governance newGovernance) {
        return new Profile(name, shortDescription, description, website, identifiers, newGovernance, contact);
    }

    public Profile with(@Nullable Contact newContact) {
        return new Profile(name, shortDescription, description, website, identifiers, governance, newContact);
    }
}
