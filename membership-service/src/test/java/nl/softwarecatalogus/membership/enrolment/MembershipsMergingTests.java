// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.membership.organisation.Succession;
import org.junit.jupiter.api.Test;

class MembershipsMergingTests {

    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2024, 1, 1);
    private static final LocalDate EFFECTIVE_ON = LocalDate.of(2027, 1, 1);

    private final UUID target = UUID.randomUUID();
    private final UUID source = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID collaboration = UUID.randomUUID();
    private final Succession succession = new Succession(target, Set.of(source, other), EFFECTIVE_ON);

    @Test
    void movesWhatTheTargetDoesNotHave() {
        var moving = membership(source, collaboration, MembershipStatus.CONFIRMED, LATE);

        var merging = merging(moving);

        assertThat(merging.transfers())
                .containsExactly(new Transfer(moving, new Pair(target, collaboration), LATE, source));
        assertThat(merging.lapses()).isEmpty();
        assertThat(merging.consequences())
                .isEqualTo(new Consequences(1, 0, Set.of(), Set.of(new Pair(target, collaboration))));
    }

    @Test
    void movesMembersOfACollaborationToo() {
        var member = UUID.randomUUID();
        var moving = membership(member, source, MembershipStatus.DECLARED, LATE);

        assertThat(merging(moving).transfers())
                .containsExactly(new Transfer(moving, new Pair(member, target), LATE, source));
    }

    @Test
    void leavesAloneWhatIsTheTargetsOwn() {
        var own = membership(target, collaboration, MembershipStatus.CONFIRMED, LATE);

        assertThat(merging(own).transfers()).isEmpty();
        assertThat(merging(own).lapses()).isEmpty();
    }

    @Test
    void keepsTheBestStandingOneFromTheEarliestStartOfThoseConfirmed() {
        var declared = membership(target, collaboration, MembershipStatus.DECLARED, LocalDate.of(2019, 1, 1));
        var resigned = membership(other, collaboration, MembershipStatus.RESIGNED, EARLY);
        var confirmed = membership(source, collaboration, MembershipStatus.CONFIRMED, LATE);

        var merging = merging(declared, resigned, confirmed);

        assertThat(merging.transfers())
                .containsExactly(new Transfer(confirmed, new Pair(target, collaboration), EARLY, source));
        assertThat(merging.lapses())
                .containsExactlyInAnyOrder(
                        new Lapse(declared.membershipId(), confirmed.membershipId(), false),
                        new Lapse(resigned.membershipId(), confirmed.membershipId(), false));
        assertThat(merging.consequences().collapsed()).isEqualTo(2);
    }

    @Test
    void keepsTheTargetsOwnOfTwoAlike() {
        var own = membership(target, collaboration, MembershipStatus.CONFIRMED, EARLY);
        var same = membership(source, collaboration, MembershipStatus.CONFIRMED, EARLY);

        assertThat(merging(same, own).transfers()).isEmpty();
        assertThat(merging(same, own).lapses())
                .containsExactly(new Lapse(same.membershipId(), own.membershipId(), false));
    }

    @Test
    void tellsThatTheTargetsOwnOneStartsEarlierNow() {
        var own = membership(target, collaboration, MembershipStatus.CONFIRMED, LATE);
        var earlier = membership(source, collaboration, MembershipStatus.RESIGNED, EARLY);

        var merging = merging(own, earlier);

        assertThat(merging.transfers())
                .containsExactly(new Transfer(own, new Pair(target, collaboration), EARLY, source));
        assertThat(merging.consequences().moved()).as("it stayed where it was").isZero();
    }

    @Test
    void endsAMembershipInItself() {
        var inItself = membership(source, target, MembershipStatus.CONFIRMED, EARLY);
        var betweenSources = membership(other, source, MembershipStatus.DECLARED, EARLY);

        assertThat(merging(inItself, betweenSources).lapses())
                .containsExactly(
                        new Lapse(inItself.membershipId(), null, false),
                        new Lapse(betweenSources.membershipId(), null, false));
    }

    @Test
    void endsWhatWouldCloseACircleAsAParting() {
        var up = membership(source, collaboration, MembershipStatus.CONFIRMED, EARLY);
        var down = membership(collaboration, target, MembershipStatus.CONFIRMED, EARLY);

        var merging = new MembershipsMerging(succession, List.of(up, down), Set.of(collaboration));

        assertThat(merging.lapses()).containsExactly(new Lapse(up.membershipId(), null, true));
        assertThat(merging.transfers()).isEmpty();
        assertThat(merging.consequences().detours()).containsExactly(collaboration);
    }

    @Test
    void leavesNoPairTwiceAndNoCircleWhateverMerges() {
        for (long seed = 0; seed < 5_000; seed++) {
            var random = new Random(seed);
            var parties = Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                    .limit(8)
                    .toList();
            var live = acyclic(random, parties);
            var merger = new Succession(parties.get(random.nextInt(8)), some(random, parties), EFFECTIVE_ON);
            merger.sourceIds().remove(merger.targetId());

            var after = after(merger, live);

            assertThat(after).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(after.stream().flatMap(pair -> Stream.of(pair.memberId(), pair.collaborationId())))
                    .as("seed %d", seed)
                    .noneMatch(merger.sourceIds()::contains);
            for (var party : parties) {
                assertThat(above(party, after)).as("seed %d", seed).doesNotContain(party);
            }
        }
    }

    /** Members are always earlier in the list, so nothing leads back. */
    private static List<MembershipState> acyclic(Random random, List<UUID> parties) {
        var live = new ArrayList<MembershipState>();
        for (int lower = 0; lower < parties.size(); lower++) {
            for (int upper = lower + 1; upper < parties.size(); upper++) {
                if (random.nextInt(3) == 0) {
                    var status = List.copyOf(MembershipStatus.LIVE).get(random.nextInt(3));
                    live.add(membership(
                            parties.get(lower), parties.get(upper), status, EARLY.plusDays(random.nextInt(9))));
                }
            }
        }
        return live;
    }

    private static Set<UUID> some(Random random, List<UUID> parties) {
        return parties.stream().filter(_ -> random.nextInt(3) == 0).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Pair> after(Succession merger, List<MembershipState> live) {
        var everybody = merger.everybody();
        var pairs = live.stream().map(MembershipState::pair).toList();
        var reversed = pairs.stream()
                .map(pair -> new Pair(pair.collaborationId(), pair.memberId()))
                .toList();
        var detours = everybody.stream()
                .flatMap(party -> above(party, pairs).stream())
                .collect(Collectors.toCollection(HashSet::new));
        detours.retainAll(everybody.stream()
                .flatMap(party -> above(party, reversed).stream())
                .collect(Collectors.toSet()));
        detours.removeAll(everybody);
        var concerned = live.stream()
                .filter(each -> everybody.contains(each.memberId()) || everybody.contains(each.collaborationId()))
                .toList();
        var merging = new MembershipsMerging(merger, concerned, detours);
        Map<UUID, Pair> after = new HashMap<>();
        live.forEach(each -> after.put(each.membershipId(), each.pair()));
        merging.lapses().forEach(lapse -> after.remove(lapse.membershipId()));
        merging.transfers().forEach(transfer -> after.put(transfer.before().membershipId(), transfer.parties()));
        return List.copyOf(after.values());
    }

    private static Set<UUID> above(UUID party, List<Pair> pairs) {
        var above = new HashSet<UUID>();
        var toVisit = new ArrayList<>(List.of(party));
        while (!toVisit.isEmpty()) {
            var lower = toVisit.removeLast();
            pairs.stream()
                    .filter(pair -> pair.memberId().equals(lower))
                    .map(Pair::collaborationId)
                    .filter(above::add)
                    .forEach(toVisit::add);
        }
        return above;
    }

    private MembershipsMerging merging(MembershipState... live) {
        return new MembershipsMerging(succession, List.of(live), Set.of());
    }

    private static MembershipState membership(
            UUID member, UUID collaboration, MembershipStatus status, LocalDate startsOn) {
        return new MembershipState(
                UUID.randomUUID(), member, collaboration, status, startsOn, null, startsOn, null, null, null, null);
    }
}
