// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import tools.jackson.databind.json.JsonMapper;

/** One process of a service: its outbox, and its relay that a test starts and stops. */
final class Publisher implements AutoCloseable {

    /** Gives up soon, for tests in which the broker goes away. */
    static final Map<String, Object> IMPATIENT = Map.of(
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            500,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            500,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            1_000);

    static final String MADE = "nl.softwarecatalogus.thing-made.v1";

    final OutboxRelay relay;

    private final String topic;
    private final EventOutbox outbox;
    private final ServiceDatabase.Transactions transactions;
    private final DefaultKafkaProducerFactory<String, String> producers;

    Publisher(ServiceDatabase database, String brokers, String topic) {
        this(database, brokers, topic, Map.of());
    }

    Publisher(ServiceDatabase database, String brokers, String topic, Map<String, Object> producerSettings) {
        this.topic = topic;
        producers = new DefaultKafkaProducerFactory<>(producerSettings(brokers, producerSettings));
        var properties = properties();
        var sender = new OutboxSender(
                new QuietTemplate(producers),
                new Topics(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers)),
                new SimpleMeterRegistry());
        relay = new OutboxRelay(sender, database.relayConnection(), properties.events());
        transactions = database.transactions();
        var envelopes =
                new EnvelopeWriter(JsonMapper.shared(), Clock.systemUTC(), properties, "sample-service", () -> "");
        outbox = new EventOutbox(envelopes, transactions.store(), relay);
    }

    static EventsProperties properties() {
        return new EventsProperties(
                URI.create("https://softwarecatalogus.example"),
                "/api/sample",
                "00000099000000001000",
                new EventsProperties.Events(Duration.ofMillis(200), true));
    }

    private static Map<String, Object> producerSettings(String brokers, Map<String, Object> more) {
        var settings = new HashMap<String, Object>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0));
        settings.putAll(more);
        return settings;
    }

    /** A change and its event, committed. */
    void make(UUID thing) {
        make(thing, "Ding");
    }

    void make(UUID thing, String name) {
        transactions.template().executeWithoutResult(_ -> append(thing, name));
    }

    void makeButFail(UUID thing) {
        transactions.template().executeWithoutResult(status -> {
            append(thing, "Ding");
            status.setRollbackOnly();
        });
    }

    private void append(UUID thing, String name) {
        outbox.append(topic, MADE, thing, "/v1/things/" + thing, Map.of("thingId", thing, "name", name));
    }

    @Override
    public void close() {
        relay.stop();
        producers.destroy();
    }
}
