// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;

class InvitationTests {

    /** Half an hour past midnight in the Netherlands, where it is the 10th. */
    private static final Instant SENT_AT = Instant.parse("2026-11-09T23:30:00Z");

    private static final Instant LATER = Instant.parse("2026-12-01T10:00:00Z");

    private final Invitation invitation = Invitation.send(UUID.randomUUID(), UUID.randomUUID(), "Doet u mee?", SENT_AT);

    @Test
    void isOpenForSixtyDays() {
        assertThat(invitation.state().status()).isEqualTo(InvitationStatus.SENT);
        assertThat(invitation.state().sentOn()).isEqualTo("2026-11-10");
        assertThat(invitation.state().expiresOn()).isEqualTo("2027-01-09");
        assertThat(invitation.message()).contains("Doet u mee?");
        assertThat(events()).containsExactly(new InvitationSent(invitation.state()));
        assertThat(events().toString()).as("words stay home").doesNotContain("Doet u mee?");
    }

    @Test
    void isAnsweredByADeclaration() {
        var membershipId = UUID.randomUUID();

        invitation.answer(membershipId, LATER);

        assertThat(invitation.state().status()).isEqualTo(InvitationStatus.ANSWERED);
        assertThat(invitation.state().membershipId()).isEqualTo(membershipId);
        assertThat(invitation.state().settledOn()).isEqualTo("2026-12-01");
        assertThat(events()).last().isEqualTo(new InvitationAnswered(invitation.state()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01T10:00:00Z", "2027-01-08T22:59:59Z"})
    void doesNotExpireBeforeItsDay(Instant now) {
        assertThat(invitation.expireIfDue(now)).isFalse();
        assertThat(invitation.state().status()).isEqualTo(InvitationStatus.SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-08T23:00:00Z", "2028-01-01T00:00:00Z"})
    void expiresOnceItsDayHasCome(Instant now) {
        assertThat(invitation.expireIfDue(now)).isTrue();
        assertThat(invitation.expireIfDue(now)).isTrue();

        assertThat(events()).containsOnlyOnce(new InvitationExpired(invitation.state()));
    }

    @Test
    void remindsOnceForEachOfItsDays() {
        var days = List.of(7, 30);
        remindOn(days, "2026-12-09T22:59:59Z");
        assertThat(events()).as("the day before").hasSize(1);

        remindOn(days, "2026-12-09T23:00:00Z", "2026-12-10T12:00:00Z", "2027-01-01T22:59:59Z");
        assertThat(events()).filteredOn(InvitationReminded.class::isInstance).hasSize(1);

        remindOn(days, "2027-01-01T23:00:00Z", "2027-01-08T12:00:00Z");
        assertThat(events()).filteredOn(InvitationReminded.class::isInstance).hasSize(2);
        assertThat(events()).last().isEqualTo(new InvitationReminded(invitation.state()));
    }

    @Test
    void remindsOnlyOfTheLastOfSeveralDaysThatPassedUnseen() {
        remindOn(List.of(30, 7), "2027-01-05T12:00:00Z", "2027-01-06T12:00:00Z");

        assertThat(events()).filteredOn(InvitationReminded.class::isInstance).hasSize(1);
    }

    @Test
    void remindsNobodyOfWhatIsSettledOrOver() {
        remindOn(List.of(7, 60, 90), "2026-11-10T12:00:00Z", "2027-01-09T12:00:00Z");
        invitation.withdraw(LATER);
        remindOn(List.of(7), "2027-01-05T12:00:00Z");

        assertThat(events()).noneMatch(InvitationReminded.class::isInstance);
    }

    private void remindOn(List<Integer> days, String... moments) {
        for (var moment : moments) {
            invitation.remindIfDue(days, Instant.parse(moment));
        }
    }

    @ParameterizedTest
    @EnumSource(value = InvitationStatus.class, names = "SENT", mode = EnumSource.Mode.EXCLUDE)
    void isSettledOnce(InvitationStatus settled) {
        switch (settled) {
            case ANSWERED -> invitation.answer(UUID.randomUUID(), LATER);
            case WITHDRAWN -> invitation.withdraw(LATER);
            case EXPIRED -> invitation.expireIfDue(Instant.parse("2027-03-01T00:00:00Z"));
            case SENT -> throw new AssertionError();
        }
        var before = invitation.state();
        var code = "invitation-already-" + settled.name().toLowerCase(Locale.ROOT);

        assertThatThrownBy(() -> invitation.withdraw(LATER)).extracting("code").isEqualTo(code);
        assertThatThrownBy(() -> invitation.answer(UUID.randomUUID(), LATER))
                .extracting("code")
                .isEqualTo(code);
        assertThat(invitation.state()).isEqualTo(before);
    }

    @SuppressWarnings("unchecked")
    private Collection<Object> events() {
        return (Collection<Object>)
                Objects.requireNonNull(ReflectionTestUtils.invokeMethod(invitation, "domainEvents"));
    }
}
