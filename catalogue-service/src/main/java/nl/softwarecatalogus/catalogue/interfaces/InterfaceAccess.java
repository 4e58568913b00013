// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Role;

/** Who may see and change interfaces (DOMAIN section 2: interfaces; never a supplier those of another). */
final class InterfaceAccess {

    private InterfaceAccess() {}

    static void requireManaging(Actor actor, UUID registeredBy) {
        Actor.require(actor.isFunctionalAdministrator() || actor.actsFor(registeredBy, Role.USAGE_MANAGER));
    }

    /** The interfaces of an organisation: those it registered, and those others registered in its landscape. */
    static void requireSeeingThoseOf(Actor actor, UUID organisationId) {
        Actor.require(actor.isFunctionalAdministrator() || actor.actsFor(organisationId));
    }

    static boolean maySee(Actor actor, InterfaceView connection) {
        var target = connection.target();
        return actor.isFunctionalAdministrator()
                || actor.actsFor(connection.registeredBy().organisationId())
                || actor.actsFor(connection.source().member().organisationId())
                || (target != null && actor.actsFor(target.member().organisationId()));
    }

    /** An internal note is seen by its own organisation only, so not by VNG either. */
    static boolean maySeeNote(Actor actor, UUID registeredBy) {
        return actor.actsFor(registeredBy);
    }
}
