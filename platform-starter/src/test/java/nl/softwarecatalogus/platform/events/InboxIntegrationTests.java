// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.softwarecatalogus.platform.sample.SampleApplication;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestInfrastructure;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@ContextConfiguration(classes = SampleApplication.class)
@Import(ThingListener.class)
class InboxIntegrationTests {

    @Autowired
    private EventOutbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ThingListener listener;

    @Autowired
    private KafkaTemplate<String, String> kafka;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private MockMvcTester http;

    private final UUID thing = UUID.randomUUID();

    @Test
    void bringsACommittedChangeToItsListener() {
        transaction.executeWithoutResult(_ -> make("Ding"));

        awaitHandled(1L);
        try (var subscriber = new Subscriber(TestInfrastructure.kafka(), ThingListener.TOPIC)) {
            await().untilAsserted(() -> {
                subscriber.await(1);
                assertThat(subscriber.versions(thing)).containsExactly(1L);
            });
            var message = subscriber.await(1).stream()
                    .filter(each -> each.key().equals(thing.toString()))
                    .findFirst()
                    .orElseThrow();
            ContractAssertions.assertMatchesContract(message.value());
            assertThat(message.headers()).extracting(Header::key).containsExactly("content-type");
        }
    }

    @Test
    void takesNoEventOutsideATransaction() {
        assertThatThrownBy(() -> make("Ding")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void handlesEachEventOnceHoweverOftenAndInWhateverOrderItComes() {
        var events = new ArrayList<String>();
        for (long version = 1; version <= 10; version++) {
            var event = event(thing, version);
            events.addAll(List.of(event, event, event));
        }
        Collections.shuffle(events, new Random(7));

        events.forEach(event -> send(thing, event));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(listener.versionsOf(thing))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 10).boxed().toList()));
        assertThat(known(thing)).containsEntry("version", 10L).containsEntry("effects", 10);
    }

    @Test
    void retriesForAsLongAsTheDatabaseIsAway() {
        listener.outages.set(6);

        send(thing, event(thing, 1));

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(listener.versionsOf(thing)).containsExactly(1L));
        assertThat(known(thing)).containsEntry("effects", 1);
        assertThat(lettersOf(thing)).isZero();
    }

    @Test
    void parksTheEventsOfAnAggregateBehindTheOneThatFailsUntilTheyAreReplayed() {
        listener.refused.add(thing);
        send(thing, event(thing, 1));
        send(thing, event(thing, 2));
        awaitLetters(2);
        listener.refused.remove(thing);
        send(thing, event(thing, 3));
        awaitLetters(3);
        assertThat(listener.versionsOf(thing)).isEmpty();

        assertThat(replay().with(TestTokens.functionalAdministrator())).hasStatusOk();

        assertThat(listener.versionsOf(thing)).containsExactly(1L, 2L, 3L);
        assertThat(lettersOf(thing)).isZero();
        send(thing, event(thing, 4));
        awaitHandled(1L, 2L, 3L, 4L);
    }

    @Test
    void showsADeadLetterWithItsReasonButWithoutWhatMayBeSecret() {
        listener.refused.add(thing);

        send(thing, event(thing, 1));

        awaitLetters(1);
        try (var watcher = new Subscriber(TestInfrastructure.kafka(), ThingListener.TOPIC + ".dlt")) {
            await().untilAsserted(() -> assertThat(watcher.await(1))
                    .filteredOn(letter -> thing.toString().equals(letter.key()))
                    .singleElement()
                    .satisfies(letter -> {
                        var headers = new HashMap<String, String>();
                        letter.headers().forEach(header -> headers.put(header.key(), new String(header.value())));
                        assertThat(headers)
                                .containsEntry("reason", "IllegalStateException: not this one")
                                .containsEntry("consumer-group", "sample-service")
                                .containsKeys("original-partition", "original-offset");
                    }));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"type\": \"nl.softwarecatalogus.thing-made.v1\"}",
                "{\"specversion\": \"2.0\", \"type\": \"nl.softwarecatalogus.thing-made.v1\"}"
            })
    void putsPoisonAsideUntilItIsGivenUp(String poison) {
        assertSetAsideAndGivenUp(poison);
    }

    @Test
    void putsAMessageWithoutValueAside() {
        assertSetAsideAndGivenUp(null);
    }

    private void assertSetAsideAndGivenUp(@Nullable String poison) {
        send(thing, poison);
        send(thing, event(thing, 1));
        awaitLetters(2);
        assertThat(replay().with(TestTokens.functionalAdministrator())).hasStatusOk();
        assertThat(listener.versionsOf(thing)).isEmpty();
        var position = database.queryForObject(
                "SELECT min(position) FROM platform.dead_letter WHERE key = ?", Long.class, thing.toString());

        assertThat(http.delete()
                        .uri("/actuator/deadletters/{position}", position)
                        .with(TestTokens.functionalAdministrator()))
                .hasStatusOk();
        assertThat(replay().with(TestTokens.functionalAdministrator())).hasStatusOk();

        assertThat(listener.versionsOf(thing)).containsExactly(1L);
    }

    @Test
    void ignoresTypesAndVersionsOfContractsItDoesNotKnow() {
        send(thing, event(thing, 1).replace("thing-made.v1", "thing-made.v2"));
        send(thing, event(thing, 2).replace("thing-made.v1", "thing-painted.v1"));
        send(thing, event(thing, 3));

        awaitHandled(3L);
        assertThat(lettersOf(thing)).isZero();
    }

    @Test
    void letsOnlyTheFunctionalAdministratorReplay() {
        assertThat(replay()).hasStatus(401);
        assertThat(replay().with(TestTokens.vngViewer())).hasStatus(403);
    }

    private MockMvcTester.MockMvcRequestBuilder replay() {
        return http.post()
                .uri("/actuator/deadletters")
                .contentType("application/json")
                .content("{\"topic\": \"%s\"}".formatted(ThingListener.TOPIC));
    }

    private void make(String name) {
        outbox.append(
                ThingListener.TOPIC,
                Publisher.MADE,
                thing,
                "/v1/things/" + thing,
                Map.of("thingId", thing, "name", name));
    }

    private void send(UUID key, @Nullable String event) {
        kafka.send(new ProducerRecord<>(ThingListener.TOPIC, key.toString(), event))
                .join();
    }

    private static String event(UUID thing, long version) {
        return """
                {"specversion": "1.0", "id": "%s", "type": "%s", "subject": "%s", "time": "2026-11-24T09:15:00Z",
                "data": {"thingId": "%s", "name": "Ding %d", "version": %d, "later": true}}""".formatted(UUID.randomUUID(), Publisher.MADE, thing, thing, version, version);
    }

    private Map<String, Object> known(UUID id) {
        return database.queryForMap("SELECT version, effects FROM known_thing WHERE id = ?", id);
    }

    private int lettersOf(UUID key) {
        var letters = database.queryForObject(
                "SELECT count(*) FROM platform.dead_letter WHERE key = ?", Integer.class, key.toString());
        return letters == null ? 0 : letters;
    }

    private void awaitLetters(int amount) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(lettersOf(thing)).isEqualTo(amount));
    }

    private void awaitHandled(Long... versions) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(listener.versionsOf(thing)).containsExactly(versions));
    }
}
