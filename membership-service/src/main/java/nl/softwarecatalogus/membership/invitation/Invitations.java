// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.softwarecatalogus.membership.enrolment.MembershipService;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends invitations to many at once: to all of them, or to none. */
@Component
class Invitations {

    private final InvitationRepository invitations;
    private final MembershipService memberships;

    Invitations(InvitationRepository invitations, MembershipService memberships) {
        this.invitations = invitations;
        this.memberships = memberships;
    }

    /** @throws ConflictException naming every organisation that cannot be invited, and why */
    List<InvitationDetails> send(
            KnownOrganisation collaboration, List<KnownOrganisation> invited, @Nullable String message, Instant now) {
        var obstacles = new ArrayList<>(memberships.obstacles(collaboration, invited));
        obstacles.addAll(openOnes(collaboration, invited, now));
        if (!obstacles.isEmpty()) {
            throw ConflictException.naming("not-invitable", obstacles, obstacles.size(), invited.size());
        }
        var sent = invited.stream()
                .map(organisation -> new InvitationDetails(
                        Invitation.send(collaboration.id(), organisation.id(), message, now),
                        collaboration,
                        organisation))
                .toList();
        invitations.saveAllAndFlush(
                sent.stream().map(InvitationDetails::invitation).toList());
        return sent;
    }

    /** One that should have expired does not stand in the way; it expires here and now. */
    private List<Conflict> openOnes(KnownOrganisation collaboration, List<KnownOrganisation> invited, Instant now) {
        var ids = invited.stream().map(KnownOrganisation::id).toList();
        var open = invitations.findOpen(collaboration.id(), ids);
        var still = open.stream()
                .filter(invitation -> !invitation.expireIfDue(now))
                .map(Invitation::organisationId)
                .toList();
        invitations.saveAllAndFlush(open);
        return invited.stream()
                .filter(organisation -> still.contains(organisation.id()))
                .map(organisation ->
                        new Conflict(organisation.id().toString(), organisation.name(), "invitee-invitation-open"))
                .toList();
    }
}
