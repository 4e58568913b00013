// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/**
 * What VNG states about an organisation it registers.
 *
 * @param municipalityCode four digits; for a municipality only
 */
public record Registration(
        OrganisationType organisationType, @Nullable String municipalityCode, Profile profile) {

    boolean needsAdmission() {
        return organisationType == OrganisationType.COLLABORATION || organisationType == OrganisationType.COMMUNITY;
    }

    boolean isMunicipality() {
        return organisationType == OrganisationType.MUNICIPALITY;
    }
}
