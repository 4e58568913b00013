// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.MembershipDetails;
import nl.softwarecatalogus.membership.enrolment.MembershipStatus;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/** A membership as this reader may see it. */
record MembershipView(
        UUID id,
        Party member,
        Party collaboration,
        MembershipStatus status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LocalDate declaredOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable String note,
        @Nullable String declineReason) {

    record Party(UUID organisationId, String name, OrganisationType organisationType) {

        static Party of(KnownOrganisation organisation) {
            return new Party(organisation.id(), organisation.name(), organisation.organisationType());
        }
    }

    static MembershipView of(MembershipDetails details, Actor reader) {
        var membership = details.state();
        return new MembershipView(
                membership.membershipId(),
                Party.of(details.member()),
                Party.of(details.collaboration()),
                membership.status(),
                membership.startsOn(),
                membership.endsOn(),
                membership.declaredOn(),
                membership.decidedOn(),
                membership.confirmedOn(),
                details.noteFor(reader).orElse(null),
                details.declineReasonFor(reader).orElse(null));
    }
}
