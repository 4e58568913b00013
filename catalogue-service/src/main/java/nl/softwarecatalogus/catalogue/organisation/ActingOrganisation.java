// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.organisation;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Grant;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import nl.softwarecatalogus.platform.problem.NotAllowedException;
import org.jspecify.annotations.Nullable;

/** For which organisation something is done. Says nothing about the right to do so. */
public final class ActingOrganisation {

    private ActingOrganisation() {}

    /**
     * The organisation that the request names, or else the one the person acts for.
     *
     * @param parameter what VNG, acting for no organisation, must fill in
     */
    public static UUID of(Actor actor, @Nullable UUID named, String parameter) {
        if (named != null) {
            return named;
        }
        if (actor.acting().isEmpty() && actor.isFunctionalAdministrator()) {
            throw new InvalidInputException(new InvalidParam(parameter, "required"));
        }
        return actor.acting().map(Grant::organisationId).orElseThrow(NotAllowedException::new);
    }
}
