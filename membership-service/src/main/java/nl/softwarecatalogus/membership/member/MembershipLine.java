// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member;

import java.time.LocalDate;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/** A membership in a list, without what the parties wrote. */
public record MembershipLine(
        String memberName,
        OrganisationType memberType,
        String collaborationName,
        OrganisationType collaborationType,
        String status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LocalDate declaredOn,
        @Nullable LocalDate confirmedOn) {}
