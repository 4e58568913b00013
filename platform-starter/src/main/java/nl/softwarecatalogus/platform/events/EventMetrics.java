// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;

/** What an operator watches of the events that come in. */
final class EventMetrics {

    private final MeterRegistry metrics;
    private final Clock clock;

    EventMetrics(MeterRegistry metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    void handled(EventMetadata event) {
        count("consumed", "type", event.type());
        // From the registration of the change to its effect here; clocks may differ a little.
        var lag = Duration.between(event.time(), clock.instant());
        Timer.builder("softwarecatalogus.events.lag")
                .publishPercentiles(0.5, 0.99)
                .register(metrics)
                .record(lag.isNegative() ? Duration.ZERO : lag);
    }

    void duplicate(EventMetadata event) {
        count("duplicate", "type", event.type());
    }

    /** Somebody else's business, or a version of a contract that nobody here knows yet. */
    void ignored(String topic) {
        count("ignored", "topic", topic);
    }

    void dead(String topic) {
        count("deadletters", "topic", topic);
    }

    private void count(String what, String tag, String value) {
        metrics.counter("softwarecatalogus.events." + what, tag, value).increment();
    }
}
