// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.List;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;

/** The party has a request or an organisation already. */
public class DuplicateException extends ConflictException {

    private static final String CODE = "admission-duplicate";

    DuplicateException(List<Conflict> conflicts) {
        super(conflicts, CODE);
    }

    /** Without saying what there is: to a visitor, or because it came into being at this very moment. */
    DuplicateException() {
        super(CODE);
    }
}
