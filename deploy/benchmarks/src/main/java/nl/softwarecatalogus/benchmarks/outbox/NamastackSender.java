// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.outbox;

import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandler;
import org.springframework.kafka.core.KafkaTemplate;

/** Waits for the broker, as a record counts as handled when this returns. */
final class NamastackSender implements OutboxTypedHandler<ThingMade> {

    private final KafkaTemplate<String, String> kafka;

    NamastackSender(KafkaTemplate<String, String> kafka) {
        this.kafka = kafka;
    }

    @Override
    public void handle(ThingMade event, OutboxRecordMetadata metadata) {
        kafka.send(event.message()).join();
    }
}
