// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.rebuild;

import nl.softwarecatalogus.platform.problem.ConflictException;

/** Positions can only be moved while nobody reads. */
public class StillReadingException extends ConflictException {

    public StillReadingException() {
        super("still-reading");
    }
}
