// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.testing.TestInfrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;

class OutboxRelayTests {

    private static final int WRITERS = 20;
    private static final int CHANGES_EACH = 25;

    private final ServiceDatabase database = ServiceDatabase.create();
    private final String brokers = TestInfrastructure.kafka();
    private final String topic = "nl.softwarecatalogus.things-" + UUID.randomUUID();
    private final UUID thing = UUID.randomUUID();

    @Test
    void sendsWhatWasCommittedBeforeTheProcessStopped() {
        try (var stopped = new Publisher(database, brokers, topic)) {
            stopped.make(thing);
            stopped.makeButFail(thing);
            stopped.make(thing);
        }
        assertThat(database.waiting()).isEqualTo(2);

        try (var restarted = new Publisher(database, brokers, topic);
                var subscriber = new Subscriber(brokers, topic)) {
            restarted.relay.start();

            assertThat(subscriber.await(2)).hasSize(2);
            assertThat(subscriber.versions(thing)).containsExactly(1L, 2L);
            await().untilAsserted(() -> assertThat(database.waiting()).isZero());
        }
    }

    @Test
    void keepsTheOrderOfEachAggregateWithTwoProcesses() throws InterruptedException {
        var things = Stream.generate(UUID::randomUUID).limit(8).toList();
        try (var one = new Publisher(database, brokers, topic);
                var other = new Publisher(database, brokers, topic);
                var subscriber = new Subscriber(brokers, topic)) {
            one.relay.start();
            other.relay.start();

            writeAtOnce(things, one, other);

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(different(subscriber.await(1)))
                    .isEqualTo(WRITERS * CHANGES_EACH));
            for (var each : things) {
                var versions = subscriber.versions(each);
                assertThat(versions).as("a repeated event stands beside itself").isSorted();
                assertThat(new TreeSet<>(versions))
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, versions.getLast())
                                .boxed()
                                .toList());
            }
        }
    }

    /** Delivery is at least once: an event whose acknowledgement came late is sent again. */
    private static long different(List<ConsumerRecord<String, String>> messages) {
        return messages.stream()
                .map(message -> EventEnvelope.read(message.value()).metadata().id())
                .distinct()
                .count();
    }

    private static void writeAtOnce(List<UUID> things, Publisher one, Publisher other) throws InterruptedException {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            writers.invokeAll(IntStream.range(0, WRITERS)
                    .mapToObj(writer -> Executors.callable(
                            () -> IntStream.range(0, CHANGES_EACH).forEach(change -> (writer % 2 == 0 ? one : other)
                                    .make(things.get((writer + change) % things.size())))))
                    .toList());
        }
    }

    @Test
    void takesOverWhenTheProcessWithTheLockIsGone() {
        var frozen = database.relayConnection();
        assertThat(frozen.tryLock()).isTrue();
        try (var waiting = new Publisher(database, brokers, topic);
                var subscriber = new Subscriber(brokers, topic)) {
            waiting.relay.start();
            waiting.make(thing);
            await().during(Duration.ofMillis(500))
                    .untilAsserted(() -> assertThat(database.waiting()).isEqualTo(1));

            frozen.drop();

            assertThat(subscriber.await(1)).hasSize(1);
        }
    }

    @Test
    void reconnectsToADatabaseThatDroppedIt() {
        try (var publisher = new Publisher(database, brokers, topic);
                var subscriber = new Subscriber(brokers, topic)) {
            publisher.relay.start();
            publisher.make(thing);
            subscriber.await(1);

            database.sql().queryForList("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE application_name = 'relay' AND datname = current_database()""");
            publisher.make(thing);

            subscriber.await(2);
            assertThat(subscriber.versions(thing)).containsExactly(1L, 2L);
        }
    }

    @Test
    void holdsUpOnlyTheAggregateOfAnEventThatIsRefusedForGood() {
        var small = Map.<String, Object>of(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2_000);
        var other = UUID.randomUUID();
        try (var publisher = new Publisher(database, brokers, topic, small);
                var subscriber = new Subscriber(brokers, topic)) {
            publisher.make(thing, "te groot".repeat(500));
            publisher.make(thing);
            publisher.make(other);
            publisher.relay.start();
            publisher.make(other);

            subscriber.await(2);
            assertThat(subscriber.versions(other)).containsExactly(1L, 2L);
            assertThat(subscriber.versions(thing)).isEmpty();
            assertThat(new OutboxStore(database.sql()).parked()).isEqualTo(1);
        }

        try (var repaired = new Publisher(database, brokers, topic);
                var subscriber = new Subscriber(brokers, topic)) {
            repaired.relay.start();
            new OutboxStore(database.sql()).unpark();

            subscriber.await(4);
            assertThat(subscriber.versions(thing)).containsExactly(1L, 2L);
        }
    }
}
