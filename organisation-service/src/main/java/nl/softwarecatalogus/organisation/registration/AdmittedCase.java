// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;

/**
 * An admission request that VNG granted: the only way to a collaboration or community.
 *
 * @param profile what the case said, as far as anybody may know it
 */
public record AdmittedCase(UUID admissionRequestId, OrganisationType organisationType, Profile profile) {

    AdmittedCase with(Profile newProfile) {
        return new AdmittedCase(admissionRequestId, organisationType, newProfile);
    }
}
