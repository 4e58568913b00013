// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.MembershipState;
import nl.softwarecatalogus.membership.enrolment.TerminatedBy;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import org.jspecify.annotations.Nullable;

/** The data of our events, as contracts/ describes them; the outbox adds the version. */
record PublishedMembership(
        UUID membershipId,
        Party member,
        Party collaboration,
        String status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LocalDate declaredOn,
        @Nullable LocalDate confirmedOn,
        @Nullable TerminatedBy terminatedBy,
        @Nullable UUID transferredFromId) {

    record Party(UUID organisationId, String name, String organisationType) {

        static Party of(KnownOrganisation organisation) {
            return new Party(
                    organisation.id(),
                    organisation.name(),
                    organisation.organisationType().name());
        }
    }

    static PublishedMembership of(
            MembershipState membership,
            KnownOrganisation member,
            KnownOrganisation collaboration,
            @Nullable UUID transferredFromId) {
        return new PublishedMembership(
                membership.membershipId(),
                Party.of(member),
                Party.of(collaboration),
                membership.status().name(),
                membership.startsOn(),
                membership.endsOn(),
                membership.declaredOn(),
                membership.confirmedOn(),
                membership.terminatedBy(),
                transferredFromId);
    }
}
