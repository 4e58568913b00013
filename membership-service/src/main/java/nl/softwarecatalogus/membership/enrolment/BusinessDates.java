// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;

/** Days as people in the Netherlands count them. */
public final class BusinessDates {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 5;

    private BusinessDates() {}

    public static LocalDate of(Instant instant) {
        return instant.atZone(NETHERLANDS).toLocalDate();
    }

    static LocalDate latest(Instant now) {
        return of(now).plusYears(YEARS_AHEAD);
    }

    /** A start may lie far back, as old memberships are recorded too; a year of five digits is a slip of the hand. */
    static void mustBePlausible(LocalDate startsOn, Instant now) {
        var latest = latest(now);
        if (startsOn.isBefore(EARLIEST)) {
            throw new InvalidInputException(new InvalidParam("startsOn", "start-too-early", EARLIEST.toString()));
        }
        if (startsOn.isAfter(latest)) {
            throw new InvalidInputException(new InvalidParam("startsOn", "start-too-late", latest.toString()));
        }
    }
}
