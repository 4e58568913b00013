// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.time.Clock;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.Invitation;
import nl.softwarecatalogus.organisation.account.InvitationService;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator of the organisation decides: approving is inviting. */
@Service
@Transactional
public class AccessDecisionService {

    private final AccessRequests requests;
    private final InvitationService invitations;
    private final AccessRequestNews news;
    private final Clock clock;

    AccessDecisionService(AccessRequests requests, InvitationService invitations, AccessRequestNews news, Clock clock) {
        this.requests = requests;
        this.invitations = invitations;
        this.news = news;
        this.clock = clock;
    }

    public AccessRequest decide(UUID organisationId, UUID id, AccessDecision decision, Actor actor) {
        var request = requests.toDecide(organisationId, id, actor);
        switch (decision) {
            case AccessDecision.Approve(var roles) -> {
                request.approve(clock.instant());
                var invitation = new Invitation(request.name(), request.email(), roles);
                invitations.invite(organisationId, invitation, actor);
            }
            case AccessDecision.Decline(var reason) -> request.decline(reason, clock.instant());
        }
        news.decided(request);
        return requests.keep(request);
    }
}
