// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration.web;

import nl.softwarecatalogus.organisation.registration.Contact;
import nl.softwarecatalogus.organisation.registration.Governance;
import nl.softwarecatalogus.organisation.registration.Identifiers;
import nl.softwarecatalogus.organisation.registration.Profile;
import nl.softwarecatalogus.organisation.registration.Registration;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

record RegisterOrganisation(
        OrganisationType organisationType,
        @Nullable String municipalityCode,
        String name,
        @Nullable String shortDescription,
        @Nullable String description,
        @Nullable String website,
        @Nullable String kvkNumber,
        @Nullable String rsin,
        @Nullable String oin,
        @Nullable String tooiIdentifier,
        @Nullable Contact contact) {

    Registration toRegistration() {
        var identifiers =
                new Identifiers(Written.of(kvkNumber), Written.of(rsin), Written.of(oin), Written.of(tooiIdentifier));
        var profile = new Profile(
                name,
                Written.of(shortDescription),
                Written.of(description),
                Written.of(website),
                identifiers,
                Governance.NONE,
                contact);
        return new Registration(organisationType, municipalityCode, profile);
    }
}
