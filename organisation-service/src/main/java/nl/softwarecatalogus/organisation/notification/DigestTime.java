// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Seven in the morning in the Netherlands, every day once, also when the clock is put forward or back that night. */
final class DigestTime {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    private DigestTime() {}

    /** The last time it was seven: now or earlier. */
    static Instant latest(Instant now) {
        var today = now.atZone(NETHERLANDS).toLocalDate();
        var seven = today.atTime(SEVEN).atZone(NETHERLANDS).toInstant();
        return seven.isAfter(now)
                ? today.minusDays(1).atTime(SEVEN).atZone(NETHERLANDS).toInstant()
                : seven;
    }
}
