// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.softwarecatalogus.platform.testing.TestInfrastructure;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from the start, as any subscriber can. */
public final class Topic {

    private final String name;

    public Topic(String name) {
        this.name = "nl.softwarecatalogus." + name;
    }

    /** The events of these aggregates, in order per aggregate, once there are as many as expected. */
    public List<String> events(Collection<?> keys, int expected) {
        var wanted = keys.stream().map(String::valueOf).collect(Collectors.toSet());
        var events = new ArrayList<String>();
        try (var consumer = consumer()) {
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (wanted.contains(message.key())) {
                        events.add(message.value());
                    }
                });
                return events.size() >= expected;
            });
        }
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
