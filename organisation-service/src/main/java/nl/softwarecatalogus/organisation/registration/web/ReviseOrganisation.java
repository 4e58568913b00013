// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration.web;

import nl.softwarecatalogus.organisation.registration.CollaborationKind;
import nl.softwarecatalogus.organisation.registration.Contact;
import nl.softwarecatalogus.organisation.registration.Governance;
import nl.softwarecatalogus.organisation.registration.Identifiers;
import nl.softwarecatalogus.organisation.registration.LegalForm;
import nl.softwarecatalogus.organisation.registration.Profile;
import nl.softwarecatalogus.organisation.registration.Revision;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

record ReviseOrganisation(
        @Nullable OrganisationType organisationType,
        @Nullable String municipalityCode,
        String name,
        @Nullable String shortDescription,
        @Nullable String description,
        @Nullable String website,
        @Nullable String kvkNumber,
        @Nullable String rsin,
        @Nullable String oin,
        @Nullable String tooiIdentifier,
        @Nullable CollaborationKind collaborationKind,
        @Nullable LegalForm legalForm,
        @Nullable String chair,
        @Nullable String charter,
        @Nullable Contact contact) {

    Revision toRevision() {
        var profile = new Profile(
                name,
                Written.of(shortDescription),
                Written.of(description),
                Written.of(website),
                new Identifiers(Written.of(kvkNumber), Written.of(rsin), Written.of(oin), Written.of(tooiIdentifier)),
                new Governance(collaborationKind, legalForm, Written.of(chair), Written.of(charter)),
                contact);
        return new Revision(organisationType, municipalityCode, profile);
    }
}
