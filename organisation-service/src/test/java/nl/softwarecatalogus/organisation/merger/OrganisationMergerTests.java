// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrganisationMergerTests {

    private static final Instant NOW = Instant.parse("2027-01-01T09:00:00Z");
    private static final MergerParty ASSEN = municipality("Gemeente Assen");
    private static final MergerParty GRONINGEN = municipality("Gemeente Groningen");
    private static final MergerParties PARTIES = new MergerParties(ASSEN, List.of(GRONINGEN));
    private static final MergerPlan PLAN = new MergerPlan(
            MergerKind.REORGANISATION,
            LocalDate.of(2027, 1, 1),
            ASSEN.organisationId(),
            List.of(GRONINGEN.organisationId()));

    private final OrganisationMerger merger = OrganisationMerger.plan(PLAN, PARTIES, NOW);

    @Test
    void tellsItsPlan() {
        assertThat(merger.plan()).isEqualTo(PLAN);
        assertThat(merger.status()).isEqualTo(MergerStatus.PLANNED);
        assertThat(merger.planVersion()).isEqualTo(1);
    }

    @Test
    void countsPlansAsItsEventsAreCounted() {
        merger.revise(PLAN, PARTIES, NOW);

        assertThat(merger.planVersion()).isEqualTo(2);
        assertThat(merger.executionVersion()).isEqualTo(3);
    }

    @Test
    void goesFromExecutionToCompletionAndNowhereElse() {
        merger.execute(PARTIES, NOW);
        assertThat(merger.status()).isEqualTo(MergerStatus.EXECUTING);

        merger.complete(PARTIES, NOW.plusSeconds(5));
        merger.complete(PARTIES, NOW.plusSeconds(9));

        assertThat(merger.status()).isEqualTo(MergerStatus.COMPLETED);
        assertThat(merger.executedAt()).contains(NOW);
        assertThat(merger.closedAt()).contains(NOW.plusSeconds(5));
    }

    @Test
    void isNotCompletedBeforeItIsExecuted() {
        merger.complete(PARTIES, NOW);

        assertThat(merger.status()).isEqualTo(MergerStatus.PLANNED);
    }

    static Stream<Consumer<OrganisationMerger>> acts() {
        return Stream.of(
                merger -> merger.revise(PLAN, PARTIES, NOW),
                merger -> merger.execute(PARTIES, NOW),
                merger -> merger.cancel(PARTIES, NOW));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesEveryActOnceExecuted(Consumer<OrganisationMerger> act) {
        merger.execute(PARTIES, NOW);

        assertThatThrownBy(() -> act.accept(merger))
                .isInstanceOfSatisfying(MergerClosedException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("merger-already-executing"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesEveryActOnceCancelled(Consumer<OrganisationMerger> act) {
        merger.cancel(PARTIES, NOW);

        assertThatThrownBy(() -> act.accept(merger)).isInstanceOf(MergerClosedException.class);
    }

    @Test
    void refusesToMergeAnOrganisationIntoItself() {
        var id = ASSEN.organisationId();

        assertThatThrownBy(() -> new MergerPlan(MergerKind.TAKEOVER, LocalDate.EPOCH, id, List.of(id)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void explainsABlockerThatIsNewHereAsOne() {
        var known = new MergerBlocker("MEMBERSHIP_CYCLE", "Noord").conflict(UUID.randomUUID());
        var unknown = new MergerBlocker("SOMETHING_NEW", "Noord").conflict(UUID.randomUUID());

        assertThat(known.code()).isEqualTo("membership-cycle");
        assertThat(unknown.code()).isEqualTo("merger-blocked");
        assertThat(unknown.name()).isEqualTo("Noord");
    }

    private static MergerParty municipality(String name) {
        return new MergerParty(UUID.randomUUID(), name, OrganisationType.MUNICIPALITY);
    }
}
