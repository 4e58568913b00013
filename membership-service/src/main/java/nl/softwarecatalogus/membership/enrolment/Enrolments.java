// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.policy.MembershipPolicyService;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.Refusal;
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

    /** Why these organisations could not declare now, one line each for those that could not; nobody declares meanwhile. */
    List<Conflict> obstacles(KnownOrganisation collaboration, List<KnownOrganisation> candidates) {
        if (!collaboration.takesMembers()) {
            throw new ConflictException("takes-no-members");
        }
        if (!collaboration.isActive()) {
            throw new ConflictException("collaboration-not-active");
        }
        graph.oneAtATime(collaboration.id());
        var live = live(collaboration, candidates);
        return candidates.stream()
                .flatMap(candidate -> obstacle(new Parties(candidate, collaboration), live)
                        .map(code -> new Conflict(candidate.id().toString(), candidate.name(), "invitee-" + code))
                        .stream())
                .toList();
    }

    private Map<UUID, MembershipStatus> live(KnownOrganisation collaboration, List<KnownOrganisation> candidates) {
        var ids = candidates.stream().map(KnownOrganisation::id).toList();
        return memberships
                .findByCollaborationIdAndMemberIdInAndStatusIn(collaboration.id(), ids, MembershipStatus.LIVE)
                .stream()
                .map(Membership::state)
                .collect(Collectors.toMap(MembershipState::memberId, MembershipState::status));
    }

    private Optional<String> obstacle(Parties parties, Map<UUID, MembershipStatus> live) {
        var status = live.get(parties.member().id());
        if (status != null) {
            return Optional.of("membership-" + status.name().toLowerCase(Locale.ROOT));
        }
        return graph.wouldClose(parties)
                ? Optional.of("membership-cycle")
                : parties.misfit().map(Refusal::code);
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
