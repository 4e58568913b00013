// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import org.junit.jupiter.api.Test;

class ReviewRoundTests {

    private static final ReviewProperties FEBRUARY = new ReviewProperties(MonthDay.of(2, 1), Period.ofDays(30));

    @Test
    void startsEveryYearOnTheSameDay() {
        assertThat(startOf("2027-01-31T12:00:00Z")).isEqualTo("2026-02-01");
        assertThat(startOf("2027-02-01T12:00:00Z")).isEqualTo("2027-02-01");
        assertThat(startOf("2027-12-31T12:00:00Z")).isEqualTo("2027-02-01");
    }

    @Test
    void startsAtMidnightInTheNetherlands() {
        assertThat(startOf("2027-01-31T22:59:59Z")).isEqualTo("2026-02-01");
        assertThat(startOf("2027-01-31T23:00:00Z")).isEqualTo("2027-02-01");
    }

    @Test
    void startsOnTheLastOfFebruaryWhenThereIsNoLeapDay() {
        var leapDay = new ReviewProperties(MonthDay.of(2, 29), Period.ofDays(30));

        assertThat(ReviewRound.at(Instant.parse("2027-03-01T12:00:00Z"), leapDay)
                        .startsOn())
                .isEqualTo("2027-02-28");
    }

    @Test
    void isOverdueTheDayAfterTheLast() {
        var told = Instant.parse("2027-02-03T09:00:00Z");
        var round = ReviewRound.at(told, FEBRUARY);
        assertThat(round.dueWhenToldAt(told)).isEqualTo("2027-03-05");

        var lastDay = ReviewRound.at(Instant.parse("2027-03-05T20:00:00Z"), FEBRUARY);
        var dayAfter = ReviewRound.at(Instant.parse("2027-03-06T08:00:00Z"), FEBRUARY);

        assertThat(told.isBefore(lastDay.overdueWhenToldBefore())).isFalse();
        assertThat(told.isBefore(dayAfter.overdueWhenToldBefore())).isTrue();
    }

    private static LocalDate startOf(String now) {
        return ReviewRound.at(Instant.parse(now), FEBRUARY).startsOn();
    }
}
