// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.identity.Role;

/** Who may see and change an offering (DOMAIN section 2: offer). */
public final class OfferingAccess {

    private OfferingAccess() {}

    static void requireOffering(Actor actor, UUID providerId) {
        Actor.require(actor.isFunctionalAdministrator() || actor.actsFor(providerId, Role.OFFERING_MANAGER));
    }

    static boolean maySee(Actor actor, Offering offering) {
        return offering.status() == OfferingStatus.PUBLISHED || seesAll(actor) || actor.actsFor(offering.providerId());
    }

    /** Who uses software may say what is missing; whoever only sells it may not say so of another. */
    static void requireSuggesting(Actor actor, UUID organisationId) {
        Actor.require(actor.isFunctionalAdministrator()
                || (actor.actsFor(organisationId, Role.USAGE_MANAGER) && seesSuggestions(actor)));
    }

    /** What was added in the name of a supplier that did not take it over; no supplier those of another. */
    public static boolean seesSuggestions(Actor actor) {
        return actor.actsForA(
                OrganisationType.MUNICIPALITY,
                OrganisationType.COLLABORATION,
                OrganisationType.COMMUNITY,
                OrganisationType.OTHER_GOVERNMENT);
    }

    /** Who is told what there is to mend. */
    static boolean mayMend(Actor actor) {
        return seesAll(actor) || actor.acting().isPresent();
    }

    /** Concepts too, of every provider. */
    public static boolean seesAll(Actor actor) {
        return actor.isFunctionalAdministrator() || actor.isVngViewer();
    }
}
