// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.membership.organisation.Succession;

/**
 * What a merger of organisations does to memberships. Of those that come to have the same parties the best standing one
 * stays; what would make an organisation a member of itself, at once or by a detour, lapses.
 */
final class MembershipsMerging {

    /** Confirmed stays before resigned, so that nobody loses a membership that somebody wanted to keep. */
    private static final List<MembershipStatus> BEST_FIRST =
            List.of(MembershipStatus.CONFIRMED, MembershipStatus.RESIGNED, MembershipStatus.DECLARED);

    private final Succession succession;
    private final Set<UUID> detours;
    private final Map<Pair, List<MembershipState>> byParties = new LinkedHashMap<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Lapse> lapses = new ArrayList<>();

    /**
     * @param live every live membership of the target and the sources, on either side
     * @param detours organisations that would come to be both above and below the target
     */
    MembershipsMerging(Succession succession, Collection<MembershipState> live, Set<UUID> detours) {
        this.succession = succession;
        this.detours = Set.copyOf(detours);
        live.forEach(this::sort);
        byParties.forEach(this::collapse);
    }

    List<Transfer> transfers() {
        return List.copyOf(transfers);
    }

    List<Lapse> lapses() {
        return List.copyOf(lapses);
    }

    Consequences consequences() {
        var moved = transfers.stream().filter(Transfer::moves).count();
        return new Consequences((int) moved, lapses.size(), detours, Set.copyOf(byParties.keySet()));
    }

    private void sort(MembershipState membership) {
        var parties = membership.pair().after(succession);
        if (parties.isWithItself() || closesACircle(membership)) {
            lapses.add(new Lapse(membership.membershipId(), null, !parties.isWithItself()));
        } else {
            byParties.computeIfAbsent(parties, _ -> new ArrayList<>()).add(membership);
        }
    }

    private void collapse(Pair parties, List<MembershipState> same) {
        var ranked = same.stream().sorted(rank(parties)).toList();
        var stays = ranked.getFirst();
        ranked.stream()
                .skip(1)
                .forEach(other -> lapses.add(new Lapse(other.membershipId(), stays.membershipId(), false)));
        // A start that was only declared does not date back a membership that was confirmed.
        var startsOn = ranked.stream()
                .filter(other -> isRunning(other) == isRunning(stays))
                .map(MembershipState::startsOn)
                .min(Comparator.naturalOrder())
                .orElse(stays.startsOn());
        if (!stays.pair().equals(parties) || !stays.startsOn().equals(startsOn)) {
            transfers.add(new Transfer(stays, parties, startsOn, merged(ranked)));
        }
    }

    private static Comparator<MembershipState> rank(Pair parties) {
        return comparing((MembershipState membership) -> BEST_FIRST.indexOf(membership.status()))
                .thenComparing(MembershipState::startsOn)
                .thenComparing(membership -> !membership.pair().equals(parties))
                .thenComparing(MembershipState::membershipId);
    }

    private static boolean isRunning(MembershipState membership) {
        return MembershipStatus.RUNNING.contains(membership.status());
    }

    /** The first party that has merged. */
    private UUID merged(List<MembershipState> ranked) {
        return ranked.stream()
                .flatMap(membership -> Stream.of(membership.memberId(), membership.collaborationId()))
                .filter(succession.sourceIds()::contains)
                .findFirst()
                .orElseThrow();
    }

    private boolean closesACircle(MembershipState membership) {
        var sources = succession.sourceIds();
        return sources.contains(membership.memberId()) && detours.contains(membership.collaborationId())
                || sources.contains(membership.collaborationId()) && detours.contains(membership.memberId());
    }
}
