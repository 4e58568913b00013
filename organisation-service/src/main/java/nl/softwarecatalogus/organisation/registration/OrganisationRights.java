// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Role;

/** Who may do what with an organisation (DOMAIN section 2): its own people, VNG, everybody. */
public final class OrganisationRights {

    private OrganisationRights() {}

    /**
     * An active organisation is public, and so is one that went up in another: whoever looks for it learns where it went.
     * Any other is known to its own people and VNG only.
     */
    public static boolean mayKnow(Actor actor, OrganisationState organisation) {
        return organisation.status().isPublic() || readsEverything(actor, organisation);
    }

    /** Also contact person and chair, which are never public. */
    public static boolean readsEverything(Actor actor, OrganisationState organisation) {
        return isVng(actor) || isOwn(actor, organisation);
    }

    /** VNG, or an administrator of the organisation itself as long as it is not shut out. */
    public static boolean mayAdminister(Actor actor, OrganisationState organisation) {
        return actor.isFunctionalAdministrator()
                || (organisation.status().isLive()
                        && isOwn(actor, organisation)
                        && actor.actsFor(organisation.organisationId(), Role.ADMINISTRATOR));
    }

    static boolean isVng(Actor actor) {
        return actor.isFunctionalAdministrator() || actor.isVngViewer();
    }

    /** Somebody of the organisation itself, in whatever role. */
    public static boolean isOwn(Actor actor, OrganisationState organisation) {
        return actor.actsFor(organisation.organisationId()) && actor.actsForA(organisation.organisationType());
    }
}
