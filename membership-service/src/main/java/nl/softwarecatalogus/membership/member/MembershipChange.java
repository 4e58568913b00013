// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.MembershipStatus;
import nl.softwarecatalogus.platform.identity.OrganisationType;

/** On a day a membership came to stand otherwise. */
public record MembershipChange(
        UUID membershipId,
        UUID organisationId,
        String name,
        OrganisationType organisationType,
        MembershipStatus change,
        LocalDate on) {}
