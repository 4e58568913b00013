// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import nl.softwarecatalogus.platform.problem.ConflictException;

public final class OfferingInUseException extends ConflictException {

    OfferingInUseException(long users) {
        super("offering-in-use", users);
    }
}
