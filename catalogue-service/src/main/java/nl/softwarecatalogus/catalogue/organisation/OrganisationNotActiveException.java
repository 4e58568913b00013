// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.organisation;

import nl.softwarecatalogus.platform.problem.ConflictException;

public final class OrganisationNotActiveException extends ConflictException {

    OrganisationNotActiveException(String name) {
        super("organisation-not-active", name);
    }
}
