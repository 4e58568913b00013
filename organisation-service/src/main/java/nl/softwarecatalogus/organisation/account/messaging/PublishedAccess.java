// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.AccessGranted;

/** The data of our event, as contracts/ describes it; the outbox adds the version. */
record PublishedAccess(UUID organisationId, List<String> roles, LocalDate grantedOn) {

    static PublishedAccess of(AccessGranted event) {
        return new PublishedAccess(
                event.organisationId(),
                event.roles().stream().map(Enum::name).sorted().toList(),
                event.grantedOn());
    }
}
