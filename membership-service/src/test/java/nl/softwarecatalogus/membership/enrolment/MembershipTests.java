// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;

class MembershipTests {

    private final Parties parties = Memberships.parties();

    @Test
    void isDeclaredByTheMember() {
        var membership = Memberships.declared(parties);

        assertThat(membership.state())
                .isEqualTo(new MembershipState(
                        membership.state().membershipId(),
                        parties.member().id(),
                        parties.collaboration().id(),
                        MembershipStatus.DECLARED,
                        Memberships.STARTS_ON,
                        null,
                        LocalDate.of(2026, 11, 24),
                        null,
                        null,
                        null,
                        null));
        assertThat(events(membership)).containsExactly(new MembershipDeclared(membership.state()));
    }

    @Test
    void isConfirmedWithTheDeclaredStart() {
        var membership = Memberships.confirmed(parties);

        assertThat(membership.state().status()).isEqualTo(MembershipStatus.CONFIRMED);
        assertThat(membership.state().startsOn()).isEqualTo(Memberships.STARTS_ON);
        assertThat(membership.state().confirmedOn()).isEqualTo("2026-11-25");
        assertThat(events(membership)).last().isEqualTo(new MembershipConfirmed(membership.state()));
    }

    @Test
    void isConfirmedWithAnotherStart() {
        var membership = Memberships.declared(parties);
        var agreed = LocalDate.of(2027, 7, 1);

        membership.decide(new Decision.Confirm(agreed), parties, Memberships.DECIDED_AT);

        assertThat(membership.state().startsOn()).isEqualTo(agreed);
    }

    @Test
    void isDeclinedWithAReasonThatNoEventTells() {
        var membership = Memberships.declined(parties);

        assertThat(membership.state().status()).isEqualTo(MembershipStatus.DECLINED);
        assertThat(membership.state().decidedOn()).isEqualTo("2026-11-25");
        assertThat(membership.state().confirmedOn()).isNull();
        assertThat(membership.declineReason()).contains("De regeling staat niet open.");
        assertThat(events(membership)).last().isEqualTo(new MembershipDeclined(membership.state()));
        assertThat(events(membership).toString()).doesNotContain("regeling", "college");
    }

    @Test
    void isWithdrawnBeforeADecision() {
        var membership = Memberships.withdrawn(parties);

        assertThat(membership.state().status()).isEqualTo(MembershipStatus.WITHDRAWN);
        assertThat(events(membership)).last().isEqualTo(new MembershipWithdrawn(membership.state()));
    }

    static Stream<Membership> settled() {
        var parties = Memberships.parties();
        return Stream.of(Memberships.confirmed(parties), Memberships.declined(parties), Memberships.withdrawn(parties));
    }

    @ParameterizedTest
    @MethodSource("settled")
    void refusesToDecideTwice(Membership membership) {
        for (var decision : List.of(Memberships.CONFIRM, Memberships.DECLINE)) {
            var before = membership.state();

            assertThatThrownBy(() -> membership.decide(decision, parties, Memberships.DECIDED_AT))
                    .isInstanceOf(AlreadyDecidedException.class)
                    .extracting("code")
                    .isEqualTo("membership-already-" + before.status().name().toLowerCase(java.util.Locale.ROOT));
            assertThat(membership.state()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("settled")
    void refusesToBeWithdrawnAfterwards(Membership membership) {
        var before = membership.state();

        assertThatThrownBy(() -> membership.withdraw(Memberships.DECIDED_AT))
                .isInstanceOf(AlreadyDecidedException.class);
        assertThat(membership.state()).isEqualTo(before);
    }

    @Test
    void refusesConfirmationOnceAPartyIsDeactivated() {
        var membership = Memberships.declared(parties);
        var gone = Organisations.of("Regio", OrganisationType.COLLABORATION, OrganisationStatus.DEACTIVATED);

        assertRefused("collaboration-not-active", membership, new Parties(parties.member(), gone));
        assertRefused("member-not-active", membership, new Parties(deactivated(), parties.collaboration()));
        assertThat(membership.state().status()).isEqualTo(MembershipStatus.DECLARED);
    }

    @Test
    void canBeDeclinedAndWithdrawnWhenAPartyIsDeactivated() {
        var membership = Memberships.declared(parties);

        membership.decide(
                Memberships.DECLINE, new Parties(deactivated(), parties.collaboration()), Memberships.DECIDED_AT);

        assertThat(membership.state().status()).isEqualTo(MembershipStatus.DECLINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2031-11-25", "9999-01-01"})
    void refusesAStartThatCannotBeMeant(LocalDate startsOn) {
        var membership = Memberships.declared(parties);

        assertThatThrownBy(() -> Membership.declare(parties, startsOn, null, Memberships.DECLARED_AT))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> membership.decide(new Decision.Confirm(startsOn), parties, Memberships.DECLARED_AT))
                .isInstanceOf(InvalidInputException.class);
        assertThat(membership.state().status()).isEqualTo(MembershipStatus.DECLARED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2019-04-01", "2031-11-24"})
    void takesAStartInThePastOrSomeYearsAhead(LocalDate startsOn) {
        assertThat(Membership.declare(parties, startsOn, null, Memberships.DECLARED_AT)
                        .state()
                        .startsOn())
                .isEqualTo(startsOn);
    }

    private void assertRefused(String code, Membership membership, Parties changed) {
        assertThatThrownBy(() -> membership.decide(Memberships.CONFIRM, changed, Memberships.DECIDED_AT))
                .isInstanceOf(ConflictException.class)
                .extracting("code")
                .isEqualTo(code);
    }

    private static KnownOrganisation deactivated() {
        return Organisations.of("Gemeente Haren", OrganisationType.MUNICIPALITY, OrganisationStatus.DEACTIVATED);
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> events(Membership membership) {
        return (Collection<Object>)
                java.util.Objects.requireNonNull(ReflectionTestUtils.invokeMethod(membership, "domainEvents"));
    }
}
