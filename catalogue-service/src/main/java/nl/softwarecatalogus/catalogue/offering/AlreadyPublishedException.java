// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import nl.softwarecatalogus.platform.problem.ConflictException;

public final class AlreadyPublishedException extends ConflictException {

    AlreadyPublishedException() {
        super("offering-already-published");
    }
}
