// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import nl.softwarecatalogus.local.http.Answer;
import tools.jackson.databind.JsonNode;

/** Waits for what travels between services as an event. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration INTERVAL = Duration.ofMillis(200);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private Eventually() {}

    static <T> T find(String what, Supplier<Optional<T>> attempt) {
        var deadline = deadline();
        var found = attempt.get();
        while (found.isEmpty() && System.nanoTime() < deadline) {
            pause();
            found = attempt.get();
        }
        return found.orElseThrow(
                () -> new IllegalStateException(what + ": er is na " + PATIENCE.toSeconds() + " seconden nog niets."));
    }

    /** Asks again as long as the answer may be due to news that is still on its way. */
    static JsonNode accept(String what, Supplier<Answer> attempt) {
        var deadline = deadline();
        var answer = attempt.get();
        while (mayBeTooEarly(answer) && System.nanoTime() < deadline) {
            pause();
            answer = attempt.get();
        }
        if (!answer.isOk()) {
            throw new IllegalStateException(what + " is geweigerd. " + answer.summary());
        }
        return answer.body();
    }

    private static boolean mayBeTooEarly(Answer answer) {
        return answer.status() == NOT_FOUND || answer.status() == CONFLICT;
    }

    private static long deadline() {
        return System.nanoTime() + PATIENCE.toNanos();
    }

    private static void pause() {
        try {
            Thread.sleep(INTERVAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Het vullen van de voorbeeldregio is afgebroken.", e);
        }
    }
}
