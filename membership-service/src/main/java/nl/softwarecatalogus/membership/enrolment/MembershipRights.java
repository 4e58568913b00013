// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.NotAllowedException;

/** Who may do what to a membership (DOMAIN section 2): each party its own part, VNG both. */
final class MembershipRights {

    private MembershipRights() {}

    static void requireToDeclare(Actor actor, Declaration declaration) {
        if (mayActFor(actor, declaration.memberId())) {
            return;
        }
        if (actor.actsFor(declaration.collaborationId())
                && actor.actsForA(OrganisationType.COLLABORATION, OrganisationType.COMMUNITY)) {
            throw new NotAllowedException("declared-by-the-collaboration");
        }
        throw new NotAllowedException();
    }

    static void requireToDecide(Actor actor, Membership membership) {
        if (mayActFor(actor, membership.collaborationId())) {
            return;
        }
        if (actor.actsFor(membership.memberId())) {
            throw new NotAllowedException("decided-by-the-member");
        }
        throw new NotAllowedException();
    }

    static void requireToWithdraw(Actor actor, Membership membership) {
        Actor.require(mayActFor(actor, membership.memberId()));
    }

    /** Both parties may end it, each in its own capacity; VNG when it is neither. */
    static TerminatedBy requireToTerminate(Actor actor, Membership membership) {
        if (speaksFor(actor, membership.memberId())) {
            return TerminatedBy.MEMBER;
        }
        if (speaksFor(actor, membership.collaborationId())) {
            return TerminatedBy.COLLABORATION;
        }
        actor.requireFunctionalAdministrator();
        return TerminatedBy.VNG;
    }

    private static boolean mayActFor(Actor actor, UUID organisationId) {
        return actor.isFunctionalAdministrator() || speaksFor(actor, organisationId);
    }

    private static boolean speaksFor(Actor actor, UUID organisationId) {
        return actor.actsFor(organisationId, Role.ADMINISTRATOR, Role.OFFERING_MANAGER, Role.USAGE_MANAGER);
    }
}
