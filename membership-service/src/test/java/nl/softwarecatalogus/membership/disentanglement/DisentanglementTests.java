// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.MembershipState;
import nl.softwarecatalogus.membership.enrolment.MembershipStatus;
import nl.softwarecatalogus.membership.enrolment.TerminatedBy;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class DisentanglementTests {

    private static final Instant OPENED_AT = Instant.parse("2027-06-14T08:00:00Z");
    private static final Instant ENDED_AT = Instant.parse("2027-12-31T23:00:00Z");
    private static final UUID TAX = UUID.randomUUID();
    private static final UUID CIVIL_AFFAIRS = UUID.randomUUID();

    private final Disentanglement leaving = new Disentanglement(
            new MembershipState(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    MembershipStatus.RESIGNED,
                    LocalDate.of(2020, 1, 1),
                    LocalDate.of(2028, 1, 1),
                    LocalDate.of(2019, 12, 1),
                    null,
                    null,
                    null,
                    TerminatedBy.MEMBER),
            OPENED_AT);

    @Test
    void keepsTheLastChoicesMade() {
        leaving.choose(Map.of(TAX, Choice.PHASE_OUT, CIVIL_AFFAIRS, Choice.TAKE_OVER));
        leaving.choose(Map.of(TAX, Choice.UNTIL_CONTRACT_ENDS));

        assertThat(leaving.choices()).isEqualTo(Map.of(TAX, Choice.UNTIL_CONTRACT_ENDS));
        assertThat(settled()).isEmpty();
    }

    @Test
    void letsTheMemberTakeOverWhatIsUndecidedAtTheEnd() {
        leaving.choose(Map.of(TAX, Choice.PHASE_OUT));

        leaving.settle(List.of(TAX, CIVIL_AFFAIRS), ENDED_AT);
        leaving.settle(List.of(TAX, CIVIL_AFFAIRS), ENDED_AT);

        assertThat(settled())
                .extracting(DisentanglementSettled::choices)
                .containsExactly(Map.of(TAX, Choice.PHASE_OUT, CIVIL_AFFAIRS, Choice.TAKE_OVER));
    }

    @Test
    void forgetsAChoiceForWhatIsSharedNoMore() {
        leaving.choose(Map.of(TAX, Choice.PHASE_OUT));

        leaving.settle(List.of(), ENDED_AT);

        assertThat(leaving.choices()).isEmpty();
        assertThat(settled()).as("there is nothing to carry out").isEmpty();
    }

    @Test
    void settlesOnceWhatBecomesKnownAfterTheEnd() {
        leaving.settle(List.of(TAX), ENDED_AT);

        leaving.settleLate(CIVIL_AFFAIRS);
        leaving.settleLate(CIVIL_AFFAIRS);
        leaving.settleLate(TAX);

        assertThat(settled())
                .extracting(DisentanglementSettled::choices)
                .containsExactly(Map.of(TAX, Choice.TAKE_OVER), Map.of(CIVIL_AFFAIRS, Choice.TAKE_OVER));
    }

    @Test
    void settlesNothingBeforeTheEnd() {
        leaving.settleLate(TAX);

        assertThat(leaving.choices()).isEmpty();
        assertThat(settled()).isEmpty();
    }

    @Test
    void refusesChoicesAfterTheEnd() {
        leaving.settle(List.of(TAX), ENDED_AT);

        assertThatThrownBy(() -> leaving.choose(Map.of(TAX, Choice.PHASE_OUT)))
                .extracting("code")
                .isEqualTo("disentanglement-settled");
        assertThat(leaving.choices()).isEqualTo(Map.of(TAX, Choice.TAKE_OVER));
    }

    private List<DisentanglementSettled> settled() {
        Collection<?> events = Objects.requireNonNull(ReflectionTestUtils.invokeMethod(leaving, "domainEvents"));
        return events.stream().map(DisentanglementSettled.class::cast).toList();
    }
}
