// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.MembershipDetails;
import nl.softwarecatalogus.membership.enrolment.MembershipStatus;
import nl.softwarecatalogus.membership.enrolment.TerminatedBy;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

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
        @Nullable LocalDate terminatedOn,
        @Nullable TerminatedBy terminatedBy,
        @Nullable String terminationReason,
        @Nullable String note,
        @Nullable String declineReason) {

    record Party(UUID organisationId, String name, OrganisationType organisationType) {

        static Party of(KnownOrganisation organisation) {
            return new Party(organisation.id(), organisation.name(), organisation.organisationType());
        }
    }

    static ResponseEntity<MembershipView> answer(
            ResponseEntity.BodyBuilder response, MembershipDetails details, Actor reader) {
        return response.eTag(Long.toString(details.revision())).body(of(details, reader));
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
                membership.terminatedOn(),
                membership.terminatedBy(),
                details.terminationReasonFor(reader).orElse(null),
                details.noteFor(reader).orElse(null),
                details.declineReasonFor(reader).orElse(null));
    }
}
