// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as people in the Netherlands count them. */
public final class BusinessDates {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private BusinessDates() {}

    public static LocalDate of(Instant instant) {
        return instant.atZone(NETHERLANDS).toLocalDate();
    }
}
