// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/** A member (lid) as a reader may see it: outsiders see no more than which organisation it is. */
public record Member(
        UUID organisationId,
        String name,
        OrganisationType organisationType,
        @Nullable UUID membershipId,
        @Nullable String status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    Member forOutsiders() {
        return new Member(organisationId, name, organisationType, null, null, null, null);
    }
}
