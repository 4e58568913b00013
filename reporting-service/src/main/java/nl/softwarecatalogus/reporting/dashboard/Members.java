// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Members(long confirmed, @Nullable Long declared, List<Member> items, List<Awaiting> awaiting) {

    /** @param applications how many are declared for it; null for readers to whom that is not shown */
    public record Member(
            UUID membershipId,
            UUID organisationId,
            String name,
            String organisationType,
            LocalDate since,
            @Nullable LocalDate endsOn,
            @Nullable Long applications) {}

    public record Awaiting(
            UUID membershipId,
            UUID organisationId,
            String name,
            String organisationType,
            LocalDate declaredOn,
            LocalDate startsOn) {}
}
