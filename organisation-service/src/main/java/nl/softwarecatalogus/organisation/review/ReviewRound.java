// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;

/**
 * The review of this year, or of last year when that of this year has yet to start.
 *
 * @param today in the Netherlands
 */
record ReviewRound(LocalDate startsOn, Period respondWithin, LocalDate today) {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    static ReviewRound at(Instant now, ReviewProperties properties) {
        var today = LocalDate.ofInstant(now, NETHERLANDS);
        return new ReviewRound(latest(properties.startsOn(), today), properties.respondWithin(), today);
    }

    private static LocalDate latest(MonthDay day, LocalDate today) {
        var thisYear = day.atYear(today.getYear());
        return thisYear.isAfter(today) ? day.atYear(today.getYear() - 1) : thisYear;
    }

    Instant startsAt() {
        return startsOn.atStartOfDay(NETHERLANDS).toInstant();
    }

    /** Whoever was told before this moment and did nothing is late. */
    Instant overdueWhenToldBefore() {
        return today.minus(respondWithin).atStartOfDay(NETHERLANDS).toInstant();
    }

    /** The last day for whoever was told at this moment. */
    LocalDate dueWhenToldAt(Instant told) {
        return LocalDate.ofInstant(told, NETHERLANDS).plus(respondWithin);
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, NETHERLANDS);
    }
}
