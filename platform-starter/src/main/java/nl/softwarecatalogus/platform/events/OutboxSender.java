// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends a batch so that no key has two events in flight: a refused one can only hold up its own aggregate. */
final class OutboxSender {

    private static final Logger log = LoggerFactory.getLogger(OutboxSender.class);
    private static final byte[] CLOUD_EVENT = "application/cloudevents+json".getBytes(StandardCharsets.UTF_8);

    private final KafkaTemplate<String, String> kafka;
    private final Topics topics;
    private final Counter published;

    OutboxSender(KafkaTemplate<String, String> kafka, Topics topics, MeterRegistry metrics) {
        this.kafka = kafka;
        this.topics = topics;
        this.published = metrics.counter("softwarecatalogus.outbox.published");
    }

    /** Deletes exactly what was acknowledged. @throws BrokerUnavailableException when some could not be sent now */
    void send(List<OutboxRow> rows, OutboxStore store) {
        var waiting = byKey(rows);
        while (!waiting.isEmpty()) {
            var failure = sendFirstOfEach(waiting, store);
            if (failure.isPresent()) {
                throw new BrokerUnavailableException(failure.get());
            }
        }
    }

    private Optional<Throwable> sendFirstOfEach(Map<UUID, List<OutboxRow>> waiting, OutboxStore store) {
        var refusals = outcomes(sendHeads(waiting));
        var acknowledged = refusals.entrySet().stream()
                .filter(outcome -> outcome.getValue().isEmpty())
                .map(outcome -> outcome.getKey().position())
                .toList();
        store.delete(acknowledged);
        published.increment(acknowledged.size());
        Optional<Throwable> failure = Optional.empty();
        for (var outcome : refusals.entrySet()) {
            var refusal = outcome.getValue();
            if (refusal.isPresent() && Refusals.isForGood(refusal.get())) {
                park(outcome.getKey(), refusal.get(), store);
                waiting.remove(outcome.getKey().key());
            } else if (refusal.isPresent()) {
                failure = refusal;
            }
        }
        waiting.values().removeIf(List::isEmpty);
        return failure;
    }

    /** Stops at the first one that fails at once: without a broker each would block for its time-out. */
    private Map<OutboxRow, CompletableFuture<?>> sendHeads(Map<UUID, List<OutboxRow>> waiting) {
        var sent = new LinkedHashMap<OutboxRow, CompletableFuture<?>>();
        for (var rows : waiting.values()) {
            var answer = send(rows.getFirst());
            sent.put(rows.removeFirst(), answer);
            if (answer.isCompletedExceptionally() && !Refusals.isForGood(answer.exceptionNow())) {
                break;
            }
        }
        return sent;
    }

    private CompletableFuture<?> send(OutboxRow row) {
        var event = new ProducerRecord<>(row.topic(), row.key().toString(), row.payload());
        event.headers().add("content-type", CLOUD_EVENT);
        try {
            topics.ensure(row.topic());
            return kafka.send(event);
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private static Map<OutboxRow, Optional<Throwable>> outcomes(Map<OutboxRow, CompletableFuture<?>> answers) {
        var outcomes = new LinkedHashMap<OutboxRow, Optional<Throwable>>();
        answers.forEach((row, answer) -> outcomes.put(
                row,
                answer.<Optional<Throwable>>handle((_, refusal) -> Optional.ofNullable(refusal))
                        .join()));
        return outcomes;
    }

    private static void park(OutboxRow row, Throwable refusal, OutboxStore store) {
        log.error("Event {} of {} is refused for good and parked: {}", row.type(), row.key(), Refusals.reason(refusal));
        store.park(row.position(), Refusals.reason(refusal));
    }

    private static Map<UUID, List<OutboxRow>> byKey(List<OutboxRow> rows) {
        var byKey = new LinkedHashMap<UUID, List<OutboxRow>>();
        rows.forEach(
                row -> byKey.computeIfAbsent(row.key(), _ -> new ArrayList<>()).add(row));
        return byKey;
    }
}
