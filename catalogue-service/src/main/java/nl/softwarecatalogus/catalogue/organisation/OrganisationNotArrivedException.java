// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.organisation;

import nl.softwarecatalogus.platform.problem.ConflictException;

/** The event that tells of this organisation has not arrived; a moment later it will have. */
public final class OrganisationNotArrivedException extends ConflictException {

    OrganisationNotArrivedException() {
        super("organisation-not-arrived");
    }
}
