// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Which round it is now. */
@Component
class Rounds {

    private final ReviewProperties properties;
    private final Clock clock;

    Rounds(ReviewProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    ReviewRound present() {
        return ReviewRound.at(now(), properties);
    }

    Instant now() {
        return clock.instant();
    }
}
