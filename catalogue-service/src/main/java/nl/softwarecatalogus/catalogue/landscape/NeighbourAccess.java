// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.Governments;
import nl.softwarecatalogus.platform.identity.Actor;

/** Governments look at each other (kijken bij de buren): never a supplier, an expert of a community or a VNG viewer. */
final class NeighbourAccess {

    private NeighbourAccess() {}

    static void requireLooking(Actor reader) {
        Actor.require(reader.isFunctionalAdministrator() || Governments.areActedForBy(reader));
    }

    /** With what an organisation uses itself, whoever declared that. */
    static void requireComparing(Actor reader, UUID organisationId) {
        Actor.require(reader.isFunctionalAdministrator()
                || (Governments.areActedForBy(reader) && reader.actsFor(organisationId)));
    }
}
