// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.membership;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.reporting.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/** The part of a membership's events that is reported on. */
public record MembershipState(
        UUID membershipId,
        OrganisationReference member,
        OrganisationReference collaboration,
        String status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LocalDate declaredOn) {}
