// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as people in the Netherlands count them. */
final class BusinessDates {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private BusinessDates() {}

    static LocalDate of(Instant instant) {
        return instant.atZone(NETHERLANDS).toLocalDate();
    }
}
