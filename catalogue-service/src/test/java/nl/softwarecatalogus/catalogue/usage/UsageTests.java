// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import static nl.softwarecatalogus.catalogue.usage.Usages.FACTS;
import static nl.softwarecatalogus.catalogue.usage.Usages.NOW;
import static nl.softwarecatalogus.catalogue.usage.Usages.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.util.ReflectionTestUtils;

class UsageTests {

    private static final UsageTerms IN_PRODUCTION =
            new UsageTerms(UsagePhase.IN_PRODUCTION, Usages.START, null, null, null);

    @Test
    void isDisputedOnceUntilItIsAnswered() {
        var usage = Usages.disputed();

        assertThatThrownBy(() -> usage.dispute("Nogmaals.", FACTS, NOW)).isInstanceOf(AlreadyDisputedException.class);
        usage.adjust(PLANNED, FACTS);
        usage.dispute("Nog steeds niet.", FACTS, NOW);

        assertThat(usage.status()).isEqualTo(UsageStatus.DISPUTED);
        assertThat(events(usage))
                .extracting(Object::getClass)
                .containsExactly(UsageDisputed.class, UsageAdjusted.class, UsageDisputed.class);
    }

    @Test
    void tellsItsStateAfterAnAdjustment() {
        var usage = Usages.declared();

        usage.adjust(IN_PRODUCTION, FACTS);

        var state =
                ((UsageAdjusted) List.copyOf(events(usage)).getLast()).usages().getFirst();
        assertThat(state.phase()).isEqualTo(UsagePhase.IN_PRODUCTION);
        assertThat(state.hosting()).isNull();
        assertThat(state.member()).isEqualTo(Usages.GRONINGEN);
        assertThat(state.declaredBy()).isEqualTo(Usages.COLLABORATION);
    }

    @Test
    void tellsNothingOfAnAdjustmentThatChangesNothing() {
        var usage = Usages.declared();

        usage.adjust(PLANNED, FACTS);

        assertThat(events(usage)).isEmpty();
    }

    @Test
    void entersAPhaseAsOneOfManyUnlessAnObjectionStandsOrDatesAreWrong() {
        var usage = Usages.declared();
        var disputed = Usages.disputed();

        assertThat(usage.obstacleToEnter(UsagePhase.IN_PRODUCTION, Usages.START))
                .isEmpty();
        assertThat(usage.obstacleToEnter(UsagePhase.IN_PRODUCTION, Usages.START.minusDays(1)))
                .contains("phase-before-start");
        assertThat(disputed.obstacleToEnter(UsagePhase.IN_PRODUCTION, Usages.START))
                .contains("usage-is-disputed");
        var entered = usage.enter(UsagePhase.IN_PRODUCTION, Usages.START, FACTS).orElseThrow();
        assertThat(entered.phase()).isEqualTo(UsagePhase.IN_PRODUCTION);
        assertThat(entered.hosting()).isEqualTo(PLANNED.hosting());
        assertThat(usage.enter(UsagePhase.IN_PRODUCTION, Usages.START, FACTS)).isEmpty();
        assertThat(events(usage)).as("told of together, not here").isEmpty();
    }

    @Test
    void neverChangesAfterItWasWithdrawn() {
        var usage = Usages.declared();
        usage.withdraw(FACTS);

        assertThatThrownBy(() -> usage.withdraw(FACTS)).isInstanceOf(UsageWithdrawnException.class);
        assertThatThrownBy(() -> usage.adjust(IN_PRODUCTION, FACTS)).isInstanceOf(UsageWithdrawnException.class);
        assertThatThrownBy(() -> usage.dispute("Te laat.", FACTS, NOW)).isInstanceOf(UsageWithdrawnException.class);
    }

    @Test
    void isTakenOverAsTheMembersOwn() {
        var usage = Usages.disputed();

        var own = usage.takenOver(FACTS);
        usage.settle(Settlement.TAKE_OVER, Usages.START, FACTS);

        var told = ((UsageDeclared) events(own).iterator().next()).usages().getFirst();
        assertThat(told.declaredBy()).isNull();
        assertThat(told.usageDeclarationId()).isNull();
        assertThat(told.phase()).isEqualTo(UsagePhase.PLANNED);
        assertThat(own.status()).isEqualTo(UsageStatus.DECLARED);
        assertThat(usage.status()).isEqualTo(UsageStatus.WITHDRAWN);
        assertThat(usage.isUnsettled()).isFalse();
    }

    @Test
    void isPhasedOutFromTheDayOfTheSettlementUnlessItNeverBegan() {
        var begun = Usages.disputed();
        var future = Usages.declared();

        begun.settle(Settlement.PHASE_OUT, Usages.START.plusDays(7), FACTS);
        future.settle(Settlement.PHASE_OUT, Usages.START.minusDays(1), FACTS);

        var told =
                ((UsageAdjusted) List.copyOf(events(begun)).getLast()).usages().getFirst();
        assertThat(told.phase()).isEqualTo(UsagePhase.PHASING_OUT);
        assertThat(told.phaseSince()).isEqualTo(Usages.START.plusDays(7));
        assertThat(told.status()).isEqualTo(UsageStatus.DECLARED);
        assertThat(future.status()).isEqualTo(UsageStatus.WITHDRAWN);
    }

    @Test
    void staysAsItIsUntilItsContractEnds() {
        var usage = Usages.disputed();
        var before = events(usage).size();

        usage.settle(Settlement.UNTIL_CONTRACT_ENDS, Usages.START, FACTS);

        assertThat(usage.status()).isEqualTo(UsageStatus.DISPUTED);
        assertThat(usage.isUnsettled()).isFalse();
        assertThat(events(usage)).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource({
        "ACQUISITION, 2027-01-01, true",
        "PLANNED, 2027-01-01, true",
        "PLANNED, 2027-01-02, false",
        "ACQUISITION, 2027-01-02, false",
        "IN_PRODUCTION, 2026-12-31, false",
        "IN_PRODUCTION, 2027-01-01, true",
        "PHASING_OUT, 2026-12-31, false",
        "PHASED_OUT, 2028-01-01, true"
    })
    void keepsDatesInOrder(UsagePhase phase, LocalDate since, boolean allowed) {
        var terms = new UsageTerms(phase, since, null, null, null);
        var usage = Usages.declared();

        assertThat(terms.faults(Usages.START).isEmpty()).isEqualTo(allowed);
        if (!allowed) {
            assertThatThrownBy(() -> usage.adjust(terms, FACTS)).isInstanceOf(InvalidInputException.class);
        }
    }

    private static Collection<?> events(Usage usage) {
        Collection<?> events = ReflectionTestUtils.invokeMethod(usage, "domainEvents");
        return Objects.requireNonNull(events);
    }
}
