// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is turned. */
final class TurningClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-25T11:00:00Z");

    void turnTo(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
