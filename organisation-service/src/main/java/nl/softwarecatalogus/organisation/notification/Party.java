// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.util.Objects;
import java.util.UUID;

/** An organisation as an event names it. */
public record Party(UUID organisationId, String name) {

    public Party {
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(name, "name");
    }
}
