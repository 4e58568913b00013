// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.Governments;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Role;
import org.jspecify.annotations.Nullable;

/** Who may share a landscape, and who may know that it is shared (DOMAIN section 2: landscape). */
final class SharingAccess {

    private SharingAccess() {}

    /** Its own usage-managers, and VNG; suppliers and communities share nothing. */
    static void requireSharing(Actor actor, UUID organisationId) {
        Actor.require(actor.isFunctionalAdministrator()
                || (Governments.areActedForBy(actor) && actor.actsFor(organisationId, Role.USAGE_MANAGER)));
    }

    static void requireSeeingThoseOf(Actor actor, @Nullable UUID organisationId, @Nullable UUID collaborationId) {
        Actor.require(maySee(actor, organisationId, collaborationId));
    }

    /** Who shares, with whom, and VNG. */
    static boolean maySee(Actor actor, @Nullable UUID organisationId, @Nullable UUID collaborationId) {
        return actor.isFunctionalAdministrator()
                || (Governments.areActedForBy(actor) && (isOf(actor, organisationId) || isOf(actor, collaborationId)));
    }

    private static boolean isOf(Actor actor, @Nullable UUID organisationId) {
        return organisationId != null && actor.actsFor(organisationId);
    }
}
