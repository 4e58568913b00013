// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from the start, as any subscriber can. */
public final class Topic {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;

    /** @param name what comes after {@code nl.softwarecatalogus.} */
    public Topic(String name) {
        this.name = "nl.softwarecatalogus." + name;
    }

    /** The events of this aggregate, in order, which are as many as expected. */
    public List<String> events(UUID key, int expected) {
        return events(List.of(key), expected);
    }

    /** The events of these aggregates, in order per aggregate, which are as many as expected. */
    public List<String> events(Collection<?> keys, int expected) {
        var wanted = keys.stream().map(String::valueOf).collect(Collectors.toSet());
        return events(message -> wanted.contains(message.key()), expected);
    }

    /** The events that meet a condition, which are as many as expected. */
    public List<String> events(Predicate<ConsumerRecord<String, String>> condition, int expected) {
        var events = new ArrayList<String>();
        try (var consumer = consumer()) {
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (condition.test(message)) {
                        events.add(message.value());
                    }
                });
                return events.size() >= expected;
            });
        }
        assertThat(events).hasSize(expected);
        return events;
    }

    private KafkaConsumer<String, String> consumer() {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", TestInfrastructure.kafka()),
                new StringDeserializer(),
                new StringDeserializer());
        await().until(() -> !consumer.partitionsFor(name).isEmpty());
        var partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
