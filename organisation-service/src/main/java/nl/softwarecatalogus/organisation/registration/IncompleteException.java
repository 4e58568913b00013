// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.List;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;

/** Too little is known of an organisation for it to take part; says everything that lacks. */
public class IncompleteException extends ConflictException {

    /** @param missing fields, by name */
    IncompleteException(String name, List<String> missing) {
        super(
                missing.stream()
                        .map(field -> new Conflict(field, name, "lacks-" + field))
                        .toList(),
                "organisation-incomplete",
                name);
    }
}
