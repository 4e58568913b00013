// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Role;
import org.jspecify.annotations.Nullable;

/** Who may see and change contracts (DOMAIN section 2: contracts); never the supplier, unless it is its own contract. */
final class ContractAccess {

    private ContractAccess() {}

    static void requireManaging(Actor actor, UUID organisationId) {
        Actor.require(actor.isFunctionalAdministrator() || actor.actsFor(organisationId, Role.USAGE_MANAGER));
    }

    static void requireSeeingThoseOf(Actor actor, UUID organisationId) {
        Actor.require(actor.isFunctionalAdministrator() || actor.actsFor(organisationId));
    }

    static boolean maySee(Actor actor, UUID organisationId, @Nullable UUID collaborationId) {
        return actor.isFunctionalAdministrator()
                || actor.actsFor(organisationId)
                || (collaborationId != null && actor.actsFor(collaborationId));
    }

    /** An internal note is seen by its own organisation only, so not by VNG either. */
    static boolean maySeeNote(Actor actor, UUID organisationId) {
        return actor.actsFor(organisationId);
    }
}
