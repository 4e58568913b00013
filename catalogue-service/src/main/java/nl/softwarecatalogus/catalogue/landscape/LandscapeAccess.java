// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Component;

/**
 * A landscape is seen by the organisation's own people and VNG only: never by suppliers, not even of the applications in
 * it. What a collaboration declared it sees itself, too.
 */
@Component
class LandscapeAccess {

    private final KnownOrganisationService organisations;

    LandscapeAccess(KnownOrganisationService organisations) {
        this.organisations = organisations;
    }

    void requireOwn(Actor reader, UUID organisationId) {
        Actor.require(reader.isFunctionalAdministrator() || reader.actsFor(organisationId));
        if (!reader.actsFor(organisationId)) {
            organisations.require(organisationId);
        }
    }
}
