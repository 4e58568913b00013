// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Events that could not be handled: kept in order per key, shown on {@code <topic>.dlt} for whoever watches, and handled
 * again when an operator says so.
 */
final class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final DeadLetterStore store;
    private final KafkaTemplate<String, String> kafka;
    private final Topics topics;
    private final EventMetrics metrics;
    private final String consumerGroup;

    DeadLetters(
            DeadLetterStore store,
            KafkaTemplate<String, String> kafka,
            Topics topics,
            EventMetrics metrics,
            String consumerGroup) {
        this.store = store;
        this.kafka = kafka;
        this.topics = topics;
        this.metrics = metrics;
        this.consumerGroup = consumerGroup;
    }

    /** Returns only when the letter is safe; a failure here leaves the message on its topic, to be tried again. */
    void keep(ConsumerRecord<?, ?> message, Exception failure) {
        var reason = store.keep(message, Refusals.reason(failure));
        show(message, reason);
        metrics.dead(message.topic());
        log.error(
                "Dead letter from {} partition {} offset {}: {}",
                message.topic(),
                message.partition(),
                message.offset(),
                reason);
    }

    private void show(ConsumerRecord<?, ?> message, String reason) {
        var topic = Topics.deadLettersOf(message.topic());
        var letter = new ProducerRecord<>(
                topic, Objects.toString(message.key(), null), Objects.toString(message.value(), null));
        Map.of(
                        "reason",
                        reason,
                        "consumer-group",
                        consumerGroup,
                        "original-partition",
                        Integer.toString(message.partition()),
                        "original-offset",
                        Long.toString(message.offset()))
                .forEach((name, value) -> letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        topics.ensure(topic);
        try {
            kafka.send(letter).get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | org.springframework.kafka.KafkaException notShown) {
            lookAway(message, notShown);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailableException(interrupted);
        }
    }

    /** What is too large for the dead-letter topic is safe in the database all the same. */
    private static void lookAway(ConsumerRecord<?, ?> message, Exception notShown) {
        if (!Refusals.isForGood(notShown)) {
            throw new BrokerUnavailableException(notShown);
        }
        log.warn("Dead letter at offset {} not shown: {}", message.offset(), Refusals.reason(notShown));
    }

    /**
     * Handles the letters of a topic again, oldest first; one that fails again keeps the later ones of its key waiting.
     *
     * @return how many were handled
     */
    int replay(String topic, Inbox inbox) {
        var handled = 0;
        var handledNow = -1;
        while (handledNow != 0) { // letters may arrive behind those that are being handled
            handledNow = replayOnce(topic, inbox);
            handled += handledNow;
        }
        return handled;
    }

    private int replayOnce(String topic, Inbox inbox) {
        var stuck = new HashSet<String>();
        var handled = 0;
        for (var letter : store.of(topic)) {
            if (!stuck.contains(letter.key()) && handleAgain(letter, inbox)) {
                handled++;
            } else {
                stuck.add(letter.key());
            }
        }
        return handled;
    }

    private boolean handleAgain(DeadLetter letter, Inbox inbox) {
        try {
            inbox.receiveAgain(letter, () -> store.delete(letter.position()));
            return true;
        } catch (RuntimeException again) { // whatever a handler throws: this letter stays, those of other keys go on
            log.warn("Dead letter {} cannot be handled yet: {}", letter.position(), Refusals.reason(again));
            return false;
        }
    }
}
