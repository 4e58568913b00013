// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Handles each event once: its effect and the record of it are one transaction. */
final class Inbox {

    private final EventHandlers handlers;
    private final InboxStore store;
    private final TransactionTemplate transaction;
    private final EventMetrics metrics;

    Inbox(EventHandlers handlers, InboxStore store, TransactionTemplate transaction, EventMetrics metrics) {
        this.handlers = handlers;
        this.store = store;
        this.transaction = transaction;
        this.metrics = metrics;
    }

    /**
     * @throws PoisonEventException when it cannot be read
     * @throws KeyParkedException when an earlier event of the same key is a dead letter
     */
    void receive(ConsumerRecord<String, String> message, EventTracing tracing) {
        if (!handlers.know(EventEnvelope.type(message.value()))) {
            metrics.ignored(message.topic());
            return;
        }
        var event = EventEnvelope.read(message.value());
        tracing.continued(event, () -> receive(event, message.topic(), message.key()));
    }

    private void receive(EventEnvelope event, String topic, @Nullable String key) {
        var first = Boolean.TRUE.equals(transaction.execute(_ -> {
            var remembered = store.remember(event.metadata(), topic, key);
            if (remembered) {
                handlers.handle(event);
            }
            return remembered;
        }));
        if (first) {
            metrics.handled(event.metadata());
        } else if (store.remembers(event.metadata())) {
            metrics.duplicate(event.metadata());
        } else {
            throw new KeyParkedException();
        }
    }

    /** Handles a dead letter again and lets go of it, in one transaction; the caller keeps the order of its key. */
    void receiveAgain(DeadLetter letter, Runnable letGo) {
        var event = EventEnvelope.read(letter.payload());
        transaction.executeWithoutResult(_ -> {
            letGo.run();
            if (store.remember(event.metadata())) {
                handlers.handle(event);
            }
        });
        metrics.handled(event.metadata());
    }
}
