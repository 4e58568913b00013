// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Grant;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.NotAllowedException;

/** Who may propose, answer and see what (ADR 9): nobody but the consumer and VNG knows what was answered. */
final class ProposalAccess {

    private ProposalAccess() {}

    /** @return in whose name; VNG proposes nothing, as it records usage itself */
    static UUID requireProposing(Actor actor) {
        return actor.acting()
                .map(Grant::organisationId)
                .filter(provider -> actor.actsFor(provider, Role.OFFERING_MANAGER))
                .orElseThrow(NotAllowedException::new);
    }

    static void requireWithdrawing(Actor actor, UUID providerId) {
        Actor.require(actor.actsFor(providerId, Role.OFFERING_MANAGER));
    }

    static void requireAnswering(Actor actor, UUID consumerId) {
        Actor.require(actor.isFunctionalAdministrator() || actor.actsFor(consumerId, Role.USAGE_MANAGER));
    }

    static boolean maySee(Actor actor, UUID providerId, UUID consumerId) {
        return actor.isFunctionalAdministrator() || actor.actsFor(providerId) || actor.actsFor(consumerId);
    }

    static boolean maySeeOutcome(Actor actor, UUID consumerId) {
        return actor.isFunctionalAdministrator() || actor.actsFor(consumerId);
    }

    static void requireSeeingThoseOf(Actor actor, UUID organisationId) {
        Actor.require(actor.isFunctionalAdministrator() || actor.actsFor(organisationId));
    }
}
