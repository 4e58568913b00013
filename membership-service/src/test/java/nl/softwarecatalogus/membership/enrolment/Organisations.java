// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.OrganisationType;

/** Named examples. */
final class Organisations {

    private Organisations() {}

    static KnownOrganisation groningen() {
        return active("Gemeente Groningen", OrganisationType.MUNICIPALITY);
    }

    static KnownOrganisation regioNoord() {
        return active("Samenwerking Digitale Regio Noord", OrganisationType.COLLABORATION);
    }

    static KnownOrganisation commonGround() {
        return active("Community Common Ground", OrganisationType.COMMUNITY);
    }

    static KnownOrganisation active(String name, OrganisationType type) {
        return of(name, type, OrganisationStatus.ACTIVE);
    }

    static KnownOrganisation of(String name, OrganisationType type, OrganisationStatus status) {
        return new KnownOrganisation(UUID.randomUUID(), name, type, status, 2);
    }
}
