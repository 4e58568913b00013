// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Grant;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.identity.Role;

/**
 * An organisation somebody may act for.
 *
 * @param pending true while the token does not yet say what is true here; rights at an organisation that is not active
 *     are not awaited
 */
public record MyOrganisation(
        UUID organisationId,
        String name,
        OrganisationType organisationType,
        OrganisationStatus status,
        Set<Role> roles,
        boolean pending) {

    static MyOrganisation of(Access access, OrganisationState organisation, Actor actor) {
        var grant = new Grant(organisation.organisationId(), organisation.organisationType(), access.roles());
        return new MyOrganisation(
                organisation.organisationId(),
                organisation.name(),
                organisation.organisationType(),
                organisation.status(),
                access.roles(),
                organisation.status() == OrganisationStatus.ACTIVE
                        && !actor.grants().contains(grant));
    }

    boolean canBeActedFor() {
        return status == OrganisationStatus.ACTIVE;
    }
}
