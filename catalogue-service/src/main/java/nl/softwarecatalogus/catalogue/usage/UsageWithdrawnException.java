// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import nl.softwarecatalogus.platform.problem.ConflictException;

public final class UsageWithdrawnException extends ConflictException {

    UsageWithdrawnException() {
        super("usage-withdrawn");
    }
}
