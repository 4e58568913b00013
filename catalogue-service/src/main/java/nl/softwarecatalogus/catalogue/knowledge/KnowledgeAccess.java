// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.NotAllowedException;

/** Who may publish best practices and standards: communities only (DOMAIN 3.1 and section 4). */
final class KnowledgeAccess {

    private KnowledgeAccess() {}

    static void requireOffering(Actor actor, UUID providerId) {
        if (actor.isFunctionalAdministrator()) {
            return;
        }
        Actor.require(actor.actsFor(providerId, Role.OFFERING_MANAGER));
        if (!actor.actsForA(OrganisationType.COMMUNITY)) {
            throw new NotAllowedException("only-communities-share-knowledge");
        }
    }

    /** Concepts too, of every community. */
    static boolean seesAll(Actor actor) {
        return actor.isFunctionalAdministrator() || actor.isVngViewer();
    }
}
