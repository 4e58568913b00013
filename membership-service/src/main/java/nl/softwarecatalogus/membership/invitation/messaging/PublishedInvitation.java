// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.membership.invitation.InvitationState;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import org.jspecify.annotations.Nullable;

/** The data of our events, as contracts/ describes them; the outbox adds the version. */
record PublishedInvitation(
        UUID invitationId,
        Party collaboration,
        Party organisation,
        String status,
        LocalDate sentOn,
        LocalDate expiresOn,
        @Nullable UUID membershipId,
        @Nullable UUID transferredFromId) {

    record Party(UUID organisationId, String name, String organisationType) {

        static Party of(KnownOrganisation organisation) {
            return new Party(
                    organisation.id(),
                    organisation.name(),
                    organisation.organisationType().name());
        }
    }

    static PublishedInvitation of(
            InvitationState invitation,
            KnownOrganisation collaboration,
            KnownOrganisation organisation,
            @Nullable UUID transferredFromId) {
        return new PublishedInvitation(
                invitation.invitationId(),
                Party.of(collaboration),
                Party.of(organisation),
                invitation.status().name(),
                invitation.sentOn(),
                invitation.expiresOn(),
                invitation.membershipId(),
                transferredFromId);
    }
}
