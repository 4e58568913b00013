// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Counts the days of proposals as people in the Netherlands do. */
@Component
class ProposalDays {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final ProposalProperties properties;
    private final Clock clock;

    ProposalDays(ProposalProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** As precise as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
    }

    /** Of what is proposed today. */
    LocalDate expiresOn() {
        return today().plus(properties.openFor());
    }

    /** About as many days as that is from today. */
    long quietDays() {
        return ChronoUnit.DAYS.between(today(), today().plus(properties.quietFor()));
    }

    /** What was answered since then is not proposed again. */
    Instant quietSince() {
        return clock.instant().atZone(NETHERLANDS).minus(properties.quietFor()).toInstant();
    }
}
