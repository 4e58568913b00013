// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Another system: reads the public topics from their beginning. */
final class Subscriber implements AutoCloseable {

    /** All of them, and no dead letters. */
    private static final Pattern PUBLIC_TOPICS = Pattern.compile("nl\\.softwarecatalogus\\.[a-z-]+");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> messages = new ArrayList<>();

    Subscriber(String brokers) {
        consumer = new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.GROUP_ID_CONFIG,
                "abonnee-" + java.util.UUID.randomUUID(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                1000,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class));
        consumer.subscribe(PUBLIC_TOPICS);
    }

    /** Everything so far, in the order of each topic's partitions. */
    List<ConsumerRecord<String, String>> readUntil(Predicate<List<ConsumerRecord<String, String>>> complete) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!complete.test(messages)) {
            assertThat(Instant.now()).as("%d messages read", messages.size()).isBefore(deadline);
            consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
        }
        return List.copyOf(messages);
    }

    /** What was sent until now is read. */
    List<ConsumerRecord<String, String>> readAll() {
        var ends = consumer.endOffsets(consumer.assignment());
        return readUntil(
                _ -> ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue()));
    }

    /** Counted for each thing, since one id can be a key on several topics. */
    static String thing(ConsumerRecord<String, String> message) {
        return message.topic() + " " + message.key();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
