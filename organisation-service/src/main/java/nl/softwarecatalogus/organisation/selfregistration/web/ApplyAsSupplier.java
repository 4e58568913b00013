// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration.web;

import nl.softwarecatalogus.organisation.registration.Contact;
import nl.softwarecatalogus.organisation.registration.Governance;
import nl.softwarecatalogus.organisation.registration.Identifiers;
import nl.softwarecatalogus.organisation.registration.Profile;
import org.jspecify.annotations.Nullable;

record ApplyAsSupplier(
        String name,
        String kvkNumber,
        @Nullable String website,
        @Nullable String shortDescription,
        Contact contact) {

    Profile toProfile() {
        return new Profile(
                name,
                shortDescription,
                null,
                website,
                new Identifiers(kvkNumber, null, null, null),
                Governance.NONE,
                contact);
    }
}
