// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.admission.messaging;

import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.AdmittedCase;
import nl.softwarecatalogus.organisation.registration.CollaborationKind;
import nl.softwarecatalogus.organisation.registration.Governance;
import nl.softwarecatalogus.organisation.registration.Identifiers;
import nl.softwarecatalogus.organisation.registration.LegalForm;
import nl.softwarecatalogus.organisation.registration.Profile;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/** The part of an admission that makes a concept. */
record CollaborationAdmitted(
        UUID admissionRequestId,
        String name,
        OrganisationType organisationType,
        @Nullable CollaborationKind collaborationKind,
        @Nullable LegalForm legalBasis,
        @Nullable String kvkNumber,
        @Nullable String rsin,
        @Nullable String oin) {

    AdmittedCase toCase() {
        var profile = Profile.named(name)
                .with(new Identifiers(kvkNumber, rsin, oin, null))
                .with(new Governance(collaborationKind, legalBasis, null, null));
        return new AdmittedCase(admissionRequestId, organisationType, profile);
    }
}
