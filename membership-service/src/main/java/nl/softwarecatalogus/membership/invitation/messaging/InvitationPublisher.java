// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation.messaging;

import nl.softwarecatalogus.membership.invitation.InvitationAnswered;
import nl.softwarecatalogus.membership.invitation.InvitationEvent;
import nl.softwarecatalogus.membership.invitation.InvitationExpired;
import nl.softwarecatalogus.membership.invitation.InvitationReminded;
import nl.softwarecatalogus.membership.invitation.InvitationSent;
import nl.softwarecatalogus.membership.invitation.InvitationTransferred;
import nl.softwarecatalogus.membership.invitation.InvitationWithdrawn;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class InvitationPublisher {

    private static final String TOPIC = "nl.softwarecatalogus.invitations";

    private final EventOutbox outbox;
    private final KnownOrganisationService organisations;

    InvitationPublisher(EventOutbox outbox, KnownOrganisationService organisations) {
        this.outbox = outbox;
        this.organisations = organisations;
    }

    @EventListener
    void publish(InvitationEvent event) {
        var invitation = event.invitation();
        var id = invitation.invitationId();
        var told = PublishedInvitation.of(
                invitation,
                organisations.find(invitation.collaborationId()).orElseThrow(),
                organisations.find(invitation.organisationId()).orElseThrow(),
                event instanceof InvitationTransferred transferred ? transferred.fromId() : null);
        outbox.append(TOPIC, type(event), id, "/v1/invitations/" + id, told);
    }

    private static String type(InvitationEvent event) {
        return switch (event) {
            case InvitationReminded _ -> "nl.softwarecatalogus.invitation-reminded.v1";
            case InvitationSent _ -> "nl.softwarecatalogus.invitation-sent.v1";
            case InvitationAnswered _ -> "nl.softwarecatalogus.invitation-answered.v1";
            case InvitationWithdrawn _ -> "nl.softwarecatalogus.invitation-withdrawn.v1";
            case InvitationExpired _ -> "nl.softwarecatalogus.invitation-expired.v1";
            case InvitationTransferred _ -> "nl.softwarecatalogus.invitation-transferred.v1";
        };
    }
}
