// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailPropertiesTests {

    private final MailProperties properties = new MailProperties(
            "catalogus@example.nl",
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofHours(1),
            Duration.ofDays(3),
            Duration.ofMinutes(5),
            Duration.ofDays(30));

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToALimit() {
        assertThat(properties.retryAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(properties.retryAfter(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(properties.retryAfter(4)).isEqualTo(Duration.ofMinutes(4));
        assertThat(properties.retryAfter(8)).isEqualTo(Duration.ofHours(1));
        assertThat(properties.retryAfter(1_000)).isEqualTo(Duration.ofHours(1));
    }
}
