// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.identity.OrganisationType;

/** An organisation of a merger, with its name at that moment. */
public record MergerParty(UUID organisationId, String name, OrganisationType organisationType) {

    static MergerParty of(OrganisationState organisation) {
        return new MergerParty(organisation.organisationId(), organisation.name(), organisation.organisationType());
    }
}
