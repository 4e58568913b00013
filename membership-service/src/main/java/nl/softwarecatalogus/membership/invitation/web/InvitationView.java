// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.membership.invitation.InvitationDetails;
import nl.softwarecatalogus.membership.invitation.InvitationStatus;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/** An invitation as this reader may see it. */
record InvitationView(
        UUID id,
        Party collaboration,
        Party organisation,
        InvitationStatus status,
        LocalDate sentOn,
        LocalDate expiresOn,
        @Nullable LocalDate settledOn,
        @Nullable UUID membershipId,
        @Nullable String message) {

    record Party(UUID organisationId, String name, OrganisationType organisationType) {

        static Party of(KnownOrganisation organisation) {
            return new Party(organisation.id(), organisation.name(), organisation.organisationType());
        }
    }

    static InvitationView of(InvitationDetails details, Actor reader) {
        var invitation = details.state();
        return new InvitationView(
                invitation.invitationId(),
                Party.of(details.collaboration()),
                Party.of(details.organisation()),
                invitation.status(),
                invitation.sentOn(),
                invitation.expiresOn(),
                invitation.settledOn(),
                invitation.membershipId(),
                details.messageFor(reader).orElse(null));
    }
}
