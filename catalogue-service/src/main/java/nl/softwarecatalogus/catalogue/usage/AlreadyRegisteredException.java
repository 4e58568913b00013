// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import nl.softwarecatalogus.platform.problem.ConflictException;

/** The organisation's own record of this application exists. */
public final class AlreadyRegisteredException extends ConflictException {

    AlreadyRegisteredException(String application) {
        super("usage-already-registered", application);
    }
}
