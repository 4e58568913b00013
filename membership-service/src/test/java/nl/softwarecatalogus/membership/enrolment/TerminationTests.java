// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;

/** How a membership ends: announced once, ended on its date, and not a minute before. */
class TerminationTests {

    private static final LocalDate ENDS_ON = LocalDate.of(2027, 7, 1);

    private final Parties parties = Memberships.parties();

    @Test
    void runsOnUntilItsEndDateOnceAnnounced() {
        var membership = Memberships.resigned(parties, ENDS_ON);

        assertThat(membership.state().status()).isEqualTo(MembershipStatus.RESIGNED);
        assertThat(membership.state().endsOn()).isEqualTo(ENDS_ON);
        assertThat(membership.state().terminatedBy()).isEqualTo(TerminatedBy.MEMBER);
        assertThat(membership.state().terminatedOn()).isEqualTo("2026-11-25");
        assertThat(membership.terminationReason()).contains("Wij gaan door met een andere regio.");
        assertThat(events(membership)).last().isEqualTo(new MembershipTerminationAnnounced(membership.state()));
        assertThat(events(membership).toString()).doesNotContain("regio.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25T10:00:00Z", "2027-06-30T21:59:59Z"})
    void doesNotEndBeforeItsDayInTheNetherlands(Instant now) {
        var membership = Memberships.resigned(parties, ENDS_ON);
        var before = membership.state();

        membership.endIfDue(now);

        assertThat(membership.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-06-30T22:00:00Z", "2027-07-01T12:00:00Z", "2031-01-01T00:00:00Z"})
    void endsOnceItsDayHasCome(Instant now) {
        var membership = Memberships.resigned(parties, ENDS_ON);

        membership.endIfDue(now);
        membership.endIfDue(now.plusSeconds(60));

        assertThat(membership.state().status()).isEqualTo(MembershipStatus.ENDED);
        assertThat(membership.state().endsOn()).isEqualTo(ENDS_ON);
        assertThat(events(membership)).last().isEqualTo(new MembershipEnded(membership.state()));
        assertThat(events(membership))
                .filteredOn(MembershipEnded.class::isInstance)
                .hasSize(1);
    }

    static Stream<Membership> notRunning() {
        var parties = Memberships.parties();
        var ended = Memberships.resigned(parties, ENDS_ON);
        ended.endIfDue(Instant.parse("2027-07-01T12:00:00Z"));
        return Stream.of(
                Memberships.declared(parties),
                Memberships.declined(parties),
                Memberships.withdrawn(parties),
                Memberships.resigned(parties, ENDS_ON),
                ended);
    }

    @ParameterizedTest
    @MethodSource("notRunning")
    void isRefusedToWhatDoesNotRun(Membership membership) {
        var before = membership.state();

        assertThatThrownBy(() -> membership.terminate(Memberships.resignation(ENDS_ON)))
                .isInstanceOf(NotRunningException.class)
                .extracting("code")
                .isEqualTo("not-running-" + before.status().name().toLowerCase(java.util.Locale.ROOT));
        assertThat(membership.state()).isEqualTo(before);
    }

    @Test
    void mayBeTodayButNotYesterday() {
        var started = LocalDate.of(2020, 1, 1);

        assertThat(faults(LocalDate.of(2026, 11, 25), TerminatedBy.MEMBER, null, started))
                .isEmpty();
        assertThat(faults(LocalDate.of(2026, 11, 24), TerminatedBy.MEMBER, null, started))
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("end-too-early"))
                .satisfies(fault -> assertThat(fault.arguments()).containsExactly("2026-11-25"));
        assertThat(faults(LocalDate.of(2031, 11, 26), TerminatedBy.MEMBER, null, started))
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("end-too-late"))
                .satisfies(fault -> assertThat(fault.arguments()).containsExactly("2031-11-25"));
    }

    @Test
    void isNeverBeforeTheStart() {
        assertThat(faults(Memberships.STARTS_ON, TerminatedBy.MEMBER, null, Memberships.STARTS_ON))
                .as("called off before it began")
                .isEmpty();
        assertThat(faults(LocalDate.of(2026, 12, 31), TerminatedBy.MEMBER, null, Memberships.STARTS_ON))
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("end-too-early"))
                .satisfies(fault -> assertThat(fault.arguments()).containsExactly("2027-01-01"));
    }

    @ParameterizedTest
    @EnumSource(value = TerminatedBy.class, names = "MEMBER", mode = EnumSource.Mode.EXCLUDE)
    void needsAReasonFromWhoIsNotTheMember(TerminatedBy terminatedBy) {
        assertThat(faults(LocalDate.of(2020, 1, 1), terminatedBy, null, Memberships.STARTS_ON))
                .as("every fault at once")
                .extracting(InvalidParam::name)
                .containsExactly("endsOn", "reason");
        assertThat(faults(ENDS_ON, terminatedBy, "De regeling houdt op.", Memberships.STARTS_ON))
                .isEmpty();
    }

    private static List<InvalidParam> faults(
            LocalDate endsOn, TerminatedBy terminatedBy, @Nullable String reason, LocalDate startsOn) {
        var termination = new Termination(endsOn, terminatedBy, reason, Memberships.DECIDED_AT);
        var fault = catchThrowableOfType(InvalidInputException.class, () -> termination.mustBeSound(startsOn));
        return java.util.Optional.ofNullable(fault)
                .map(InvalidInputException::invalidParams)
                .orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    private static java.util.Collection<Object> events(Membership membership) {
        return (java.util.Collection<Object>)
                java.util.Objects.requireNonNull(ReflectionTestUtils.invokeMethod(membership, "domainEvents"));
    }
}
