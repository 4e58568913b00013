// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.web;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits for what travels between services as an event. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Eventually() {}

    /** Asks until the answer has this status. */
    public static Reply status(int expected, Supplier<Reply> question) {
        return reply(question, reply -> reply.expect(expected));
    }

    /** Asks until the answer is as expected. */
    public static Reply reply(Supplier<Reply> question, Consumer<Reply> expectation) {
        var last = new AtomicReference<Reply>();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> {
            last.set(question.get());
            expectation.accept(last.get());
        });
        return Objects.requireNonNull(last.get());
    }
}
