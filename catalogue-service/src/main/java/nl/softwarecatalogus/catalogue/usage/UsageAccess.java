// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.NotAllowedException;
import org.jspecify.annotations.Nullable;

/** Who may see and change usage (DOMAIN section 2: usage for members; own usage; landscape). */
final class UsageAccess {

    private static final String READ_SCOPE = "usages:read";

    private UsageAccess() {}

    /** The collaboration's offering- or usage-managers, and VNG; a community's people are told why not. */
    static void requireDeclaring(Actor actor, UUID collaborationId) {
        if (actor.isFunctionalAdministrator()) {
            return;
        }
        if (actor.actsForA(OrganisationType.COMMUNITY) && actor.actsFor(collaborationId)) {
            throw new NotAllowedException("community-declares-no-usage");
        }
        Actor.require(declaresFor(actor, collaborationId));
    }

    static void requireOwn(Actor actor, UUID organisationId) {
        Actor.require(actor.isFunctionalAdministrator() || actor.actsFor(organisationId, Role.USAGE_MANAGER));
    }

    /** What was declared is managed by who declared it, the rest by the organisation itself. */
    static void requireManaging(Actor actor, UUID memberId, @Nullable UUID declaredBy) {
        if (declaredBy == null) {
            requireOwn(actor, memberId);
        } else {
            Actor.require(actor.isFunctionalAdministrator() || declaresFor(actor, declaredBy));
        }
    }

    static void requireDisputing(Actor actor, UUID memberId) {
        Actor.require(actor.isFunctionalAdministrator() || actor.actsFor(memberId, Role.USAGE_MANAGER));
    }

    static boolean maySee(Actor actor, UUID memberId, @Nullable UUID declaredBy) {
        return actor.isFunctionalAdministrator()
                || actor.actsFor(memberId)
                || (declaredBy != null && actor.actsFor(declaredBy));
    }

    /** A system that VNG gave this right; the scope says nothing of a person. */
    static boolean maySeeAll(Actor actor) {
        return actor.isFunctionalAdministrator() || actor.hasScope(READ_SCOPE);
    }

    static boolean maySeeDeclarations(Actor actor, UUID collaborationId) {
        return actor.isFunctionalAdministrator() || actor.actsFor(collaborationId);
    }

    /** An internal note is seen by its own organisation only, so not by VNG either. */
    static boolean maySeeNote(Actor actor, UUID collaborationId) {
        return actor.actsFor(collaborationId);
    }

    private static boolean declaresFor(Actor actor, UUID collaborationId) {
        return actor.actsForA(OrganisationType.COLLABORATION)
                && actor.actsFor(collaborationId, Role.OFFERING_MANAGER, Role.USAGE_MANAGER);
    }
}
