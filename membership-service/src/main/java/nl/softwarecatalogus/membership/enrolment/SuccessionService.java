// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.softwarecatalogus.membership.organisation.Succession;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Memberships when organisations merge. What had ended, or never began, stays with the organisation that has merged. */
@Service
@Transactional
public class SuccessionService {

    /** The language of what is kept. */
    private static final Locale DUTCH = Locale.of("nl");

    private final MembershipRepository memberships;
    private final MembershipGraph graph;
    private final MessageSource texts;
    private final Clock clock;

    SuccessionService(MembershipRepository memberships, MembershipGraph graph, MessageSource texts, Clock clock) {
        this.memberships = memberships;
        this.graph = graph;
        this.texts = texts;
        this.clock = clock;
    }

    /** Changes nothing. */
    @Transactional(readOnly = true)
    public Consequences assess(Succession succession) {
        return merging(succession, memberships.findOf(succession.everybody(), MembershipStatus.LIVE))
                .consequences();
    }

    /** Nobody may add memberships meanwhile. */
    public Consequences follow(Succession succession) {
        var live = memberships.findToChange(succession.everybody(), MembershipStatus.LIVE);
        endThoseDue(live);
        var merging = merging(succession, live);
        var byId = live.stream().collect(Collectors.toMap(each -> each.state().membershipId(), Function.identity()));
        lapse(merging, byId, end(succession));
        for (var transfer : merging.transfers()) {
            found(byId, transfer.before().membershipId()).transfer(transfer);
        }
        memberships.saveAllAndFlush(byId.values());
        return merging.consequences();
    }

    private MembershipsMerging merging(Succession succession, Collection<Membership> live) {
        var states = live.stream()
                .map(Membership::state)
                .filter(state -> MembershipStatus.LIVE.contains(state.status()))
                .toList();
        return new MembershipsMerging(succession, states, graph.detours(succession.everybody()));
    }

    private void endThoseDue(Collection<Membership> live) {
        var now = clock.instant();
        live.forEach(membership -> membership.endIfDue(now));
        memberships.saveAllAndFlush(live);
    }

    /** Before the others move, as one pair never has two live ones. */
    private void lapse(MembershipsMerging merging, Map<UUID, Membership> byId, Termination end) {
        for (var lapse : merging.lapses()) {
            found(byId, lapse.membershipId()).lapse(lapse, end);
        }
        memberships.saveAllAndFlush(byId.values());
    }

    private Termination end(Succession succession) {
        var reason = texts.getMessage("membership-lapsed.reason", null, DUTCH);
        return new Termination(succession.effectiveOn(), TerminatedBy.VNG, reason, clock.instant());
    }

    private static Membership found(Map<UUID, Membership> byId, UUID id) {
        return Objects.requireNonNull(byId.get(id));
    }
}
