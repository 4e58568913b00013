// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import kafka.server.BrokerServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A broker of its own, because this one goes away. */
class BrokerOutageTests {

    private static final String TOPIC = "nl.softwarecatalogus.things";

    private final ServiceDatabase database = ServiceDatabase.create();
    private final EmbeddedKafkaKraftBroker kafka = new EmbeddedKafkaKraftBroker(1, 1);
    private final UUID thing = UUID.randomUUID();

    @BeforeEach
    void start() {
        kafka.brokerProperty("offsets.topic.num.partitions", "1");
        kafka.brokerProperty("offsets.topic.replication.factor", "1");
        kafka.brokerProperty("group.initial.rebalance.delay.ms", "0");
        kafka.afterPropertiesSet();
    }

    @AfterEach
    void stop() {
        kafka.destroy();
    }

    @Test
    void keepsEventsWhileTheBrokerIsAwayAndSendsThemWhenItIsBack() {
        broker().shutdown();
        try (var publisher = new Publisher(database, kafka.getBrokersAsString(), TOPIC, Publisher.IMPATIENT)) {
            publisher.relay.start();
            publisher.make(thing);
            publisher.make(UUID.randomUUID());
            assertStillWaiting(2);

            broker().startup();
            awaitSent();
            broker().shutdown();
            publisher.make(thing);
            assertStillWaiting(1);
            broker().startup();
            awaitSent();

            assertThat(new OutboxStore(database.sql()).parked()).isZero();
        }
        try (var subscriber = new Subscriber(kafka.getBrokersAsString(), TOPIC)) {
            subscriber.await(3);
            assertThat(subscriber.versions(thing)).startsWith(1L).endsWith(2L).isSorted();
        }
    }

    private BrokerServer broker() {
        return requireNonNull(kafka.getCluster()).brokers().values().iterator().next();
    }

    private void assertStillWaiting(int events) {
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(database.waiting()).isEqualTo(events));
    }

    private void awaitSent() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(database.waiting()).isZero());
    }
}
