// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.membership.KnownMembership;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/** The part of a membership's events that the catalogue needs. */
record MembershipState(
        UUID membershipId,
        OrganisationReference member,
        OrganisationReference collaboration,
        String status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    KnownMembership known() {
        return new KnownMembership(
                membershipId, collaboration.organisationId(), member.organisationId(), status, startsOn, endsOn);
    }
}
