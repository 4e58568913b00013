// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import nl.softwarecatalogus.platform.problem.ConflictException;

public final class NotDeclaredForMemberException extends ConflictException {

    NotDeclaredForMemberException() {
        super("usage-not-declared-for-member");
    }
}
