// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import nl.softwarecatalogus.platform.problem.ConflictException;

public final class InterfaceWithdrawnException extends ConflictException {

    InterfaceWithdrawnException() {
        super("interface-withdrawn");
    }
}
