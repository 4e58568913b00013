// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTimeTests {

    @ParameterizedTest
    @CsvSource({
        // winter: UTC+1
        "2026-12-01T05:59:59Z, 2026-11-30T06:00:00Z",
        "2026-12-01T06:00:00Z, 2026-12-01T06:00:00Z",
        "2026-12-01T23:30:00Z, 2026-12-01T06:00:00Z",
        // summer: UTC+2
        "2026-07-01T04:59:59Z, 2026-06-30T05:00:00Z",
        "2026-07-01T05:00:00Z, 2026-07-01T05:00:00Z",
        // the clock goes forward in the night to 29 March 2026
        "2026-03-29T04:59:59Z, 2026-03-28T06:00:00Z",
        "2026-03-29T05:00:00Z, 2026-03-29T05:00:00Z",
        "2026-03-30T05:00:00Z, 2026-03-30T05:00:00Z",
        // and back in the night to 25 October 2026
        "2026-10-25T05:00:00Z, 2026-10-24T05:00:00Z",
        "2026-10-25T05:59:59Z, 2026-10-24T05:00:00Z",
        "2026-10-25T06:00:00Z, 2026-10-25T06:00:00Z"
    })
    void isSevenInTheMorningForPeopleInTheNetherlands(Instant now, Instant seven) {
        assertThat(DigestTime.latest(now)).isEqualTo(seven);
    }
}
