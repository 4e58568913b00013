// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.List;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;

/** A live organisation already has this name, number or municipality code. */
public class DuplicateOrganisationException extends ConflictException {

    DuplicateOrganisationException(List<Conflict> same) {
        super(same, "organisation-exists");
    }

    /** Registered at the same moment by somebody else, so who it is was not to be seen yet. */
    DuplicateOrganisationException() {
        this(List.of());
    }
}
