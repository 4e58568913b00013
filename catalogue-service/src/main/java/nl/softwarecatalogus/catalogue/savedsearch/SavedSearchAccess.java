// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch;

import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotAllowedException;

/** Each person their own, whomever they act for. */
final class SavedSearchAccess {

    private SavedSearchAccess() {}

    /** Only a system has scopes, and nobody who would come back to what it saves. */
    static String requireOwner(Actor actor) {
        if (!actor.scopes().isEmpty()) {
            throw new NotAllowedException("only-people-save-searches");
        }
        return actor.subject();
    }
}
