// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/** One listener container per topic that some {@link OnEvent} method names. */
final class EventListeners implements SmartLifecycle {

    private static final int CONCURRENCY = 2;

    private final EventHandlers handlers;
    private final ConsumerFactory<String, String> consumers;
    private final MessageListener<String, String> listener;
    private final DeadLetters deadLetters;
    private final String consumerGroup;
    private final List<ConcurrentMessageListenerContainer<String, String>> containers = new ArrayList<>();

    EventListeners(
            EventHandlers handlers,
            ConsumerFactory<String, String> consumers,
            MessageListener<String, String> listener,
            DeadLetters deadLetters,
            String consumerGroup) {
        this.handlers = handlers;
        this.consumers = consumers;
        this.listener = listener;
        this.deadLetters = deadLetters;
        this.consumerGroup = consumerGroup;
    }

    @Override
    public synchronized void start() {
        if (containers.isEmpty()) {
            handlers.topics().forEach(topic -> containers.add(container(topic)));
        }
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    /** Returns when all of them have stopped; what they were at is finished, the rest of their batch comes again. */
    @Override
    public synchronized void stop() {
        var stopping = containers.stream().map(EventListeners::stopping).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stopping).join();
    }

    private static CompletableFuture<Void> stopping(ConcurrentMessageListenerContainer<String, String> container) {
        var stopped = new CompletableFuture<Void>();
        container.stop(() -> stopped.complete(null));
        return stopped;
    }

    @Override
    public synchronized boolean isRunning() {
        return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
    }

    private ConcurrentMessageListenerContainer<String, String> container(String topic) {
        var properties = new ContainerProperties(topic);
        properties.setGroupId(consumerGroup);
        properties.setMissingTopicsFatal(false);
        properties.setStopImmediate(true);
        properties.setMessageListener(listener);
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(topic);
        container.setConcurrency(CONCURRENCY);
        container.setCommonErrorHandler(errorHandler());
        return container;
    }

    private DefaultErrorHandler errorHandler() {
        var handler = new DefaultErrorHandler(deadLetters::keep, bounded());
        handler.addNotRetryableExceptions(PoisonEventException.class, KeyParkedException.class);
        handler.setBackOffFunction((_, failure) -> Refusals.willPass(failure) ? endless() : null);
        handler.setLogLevel(org.springframework.kafka.KafkaException.Level.WARN);
        return handler;
    }

    private static BackOff bounded() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxAttempts(4);
        return backOff;
    }

    private static BackOff endless() {
        var backOff = new ExponentialBackOff(500, 2);
        backOff.setMaxInterval(5_000);
        return backOff;
    }
}
