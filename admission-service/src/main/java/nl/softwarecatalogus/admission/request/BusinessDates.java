// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people in the Netherlands count them. */
public final class BusinessDates {

    static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'om' HH:mm 'uur'", DUTCH);

    private BusinessDates() {}

    public static LocalDate of(Instant instant) {
        return instant.atZone(NETHERLANDS).toLocalDate();
    }

    /** The first moment after a day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(NETHERLANDS).toInstant();
    }

    /** As a letter writes it: {@code 24 november 2026}. */
    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** As an invitation writes it: {@code dinsdag 24 november 2026 om 14:00 uur}. */
    static String momentInWords(Instant instant) {
        return MOMENT.format(instant.atZone(NETHERLANDS));
    }
}
