// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.Instant;
import nl.softwarecatalogus.membership.policy.MembershipPolicyService;
import org.springframework.stereotype.Component;

/** Adds declarations to a collaboration, which the ones that are there already may stand in the way of. */
@Component
class Enrolments {

    private final MembershipRepository memberships;
    private final MembershipGraph graph;
    private final MembershipPolicyService policies;

    Enrolments(MembershipRepository memberships, MembershipGraph graph, MembershipPolicyService policies) {
        this.memberships = memberships;
        this.graph = graph;
        this.policies = policies;
    }

    /** Confirms it at once where the collaboration wants it so. */
    Membership add(Membership declared, Parties parties, Instant now) {
        graph.oneAtATime(parties.collaboration().id());
        graph.refuseCycle(parties);
        refuseSecond(parties);
        if (policies.confirmsAutomatically(parties.collaboration().id())) {
            declared.decide(new Decision.Confirm(null), parties, now);
        }
        return memberships.saveAndFlush(declared);
    }

    private void refuseSecond(Parties parties) {
        memberships
                .findByMemberIdAndCollaborationIdAndStatusIn(
                        parties.member().id(), parties.collaboration().id(), MembershipStatus.LIVE)
                .ifPresent(live -> {
                    throw new AlreadyEnrolledException(parties, live.state());
                });
    }
}
