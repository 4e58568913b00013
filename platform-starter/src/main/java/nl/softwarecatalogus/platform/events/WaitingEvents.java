// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** What waits to be sent, and what waits for an operator. */
record WaitingEvents(OutboxStore outbox, DeadLetterStore deadLetters) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry metrics) {
        Gauge.builder("softwarecatalogus.outbox.backlog", outbox, OutboxStore::backlog)
                .register(metrics);
        Gauge.builder("softwarecatalogus.outbox.parked", outbox, OutboxStore::parked)
                .register(metrics);
        Gauge.builder("softwarecatalogus.outbox.oldest.age", outbox, OutboxStore::oldestAgeSeconds)
                .baseUnit("seconds")
                .register(metrics);
        Gauge.builder("softwarecatalogus.events.deadletters.waiting", deadLetters, DeadLetterStore::count)
                .register(metrics);
    }
}
