// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application in the landscape of an organisation.
 *
 * @param memberId null for the organisation that registers the interface
 */
public record InterfaceEnd(UUID applicationId, @Nullable UUID memberId) {

    InterfaceEnd in(UUID organisationId) {
        return memberId == null ? new InterfaceEnd(applicationId, organisationId) : this;
    }

    String key() {
        return applicationId + "@" + memberId;
    }
}
