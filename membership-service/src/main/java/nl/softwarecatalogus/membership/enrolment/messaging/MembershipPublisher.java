// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment.messaging;

import nl.softwarecatalogus.membership.enrolment.MembershipConfirmed;
import nl.softwarecatalogus.membership.enrolment.MembershipDeclared;
import nl.softwarecatalogus.membership.enrolment.MembershipDeclined;
import nl.softwarecatalogus.membership.enrolment.MembershipEnded;
import nl.softwarecatalogus.membership.enrolment.MembershipEvent;
import nl.softwarecatalogus.membership.enrolment.MembershipLapsed;
import nl.softwarecatalogus.membership.enrolment.MembershipTerminationAnnounced;
import nl.softwarecatalogus.membership.enrolment.MembershipTransferred;
import nl.softwarecatalogus.membership.enrolment.MembershipWithdrawn;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class MembershipPublisher {

    private static final String TOPIC = "nl.softwarecatalogus.memberships";

    private final EventOutbox outbox;
    private final KnownOrganisationService organisations;

    MembershipPublisher(EventOutbox outbox, KnownOrganisationService organisations) {
        this.outbox = outbox;
        this.organisations = organisations;
    }

    @EventListener
    void publish(MembershipEvent event) {
        var membership = event.membership();
        var id = membership.membershipId();
        var told = PublishedMembership.of(
                membership,
                organisations.find(membership.memberId()).orElseThrow(),
                organisations.find(membership.collaborationId()).orElseThrow(),
                event instanceof MembershipTransferred transferred ? transferred.fromId() : null);
        outbox.append(TOPIC, type(event), id, "/v1/memberships/" + id, told);
    }

    private static String type(MembershipEvent event) {
        return switch (event) {
            case MembershipDeclared _ -> "nl.softwarecatalogus.membership-declared.v1";
            case MembershipConfirmed _ -> "nl.softwarecatalogus.membership-confirmed.v1";
            case MembershipDeclined _ -> "nl.softwarecatalogus.membership-declined.v1";
            case MembershipWithdrawn _ -> "nl.softwarecatalogus.membership-withdrawn.v1";
            case MembershipTerminationAnnounced _ -> "nl.softwarecatalogus.membership-termination-announced.v1";
            case MembershipEnded _, MembershipLapsed _ -> "nl.softwarecatalogus.membership-ended.v1";
            case MembershipTransferred _ -> "nl.softwarecatalogus.membership-transferred.v1";
        };
    }
}
