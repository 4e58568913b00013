// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Reads a topic from its beginning, as any subscriber does. */
final class Subscriber implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> messages = new ArrayList<>();

    Subscriber(String brokers, String topic) {
        consumer = new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.GROUP_ID_CONFIG,
                "subscriber-" + UUID.randomUUID(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                500,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class));
        consumer.subscribe(List.of(topic));
    }

    /** Everything read so far, once there are so many of them. */
    List<ConsumerRecord<String, String>> await(int amount) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            read();
            return messages.size() >= amount;
        });
        read();
        return messages;
    }

    private void read() {
        consumer.poll(Duration.ofMillis(100)).forEach(messages::add);
    }

    List<Long> versions(UUID thing) {
        return messages.stream()
                .filter(message -> message.key().equals(thing.toString()))
                .map(message -> EventEnvelope.read(message.value()).metadata().version())
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
