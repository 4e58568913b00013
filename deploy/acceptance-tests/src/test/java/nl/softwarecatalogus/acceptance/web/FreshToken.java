// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** A bearer token, asked for again before its five minutes are over. */
final class FreshToken implements Supplier<Map<String, String>> {

    private static final Duration FRESH = Duration.ofMinutes(4);

    private final Supplier<String> source;
    private String token = "";
    private Instant since = Instant.MIN;

    FreshToken(Supplier<String> source) {
        this.source = source;
    }

    @Override
    public synchronized Map<String, String> get() {
        var now = Instant.now();
        if (now.isAfter(since.plus(FRESH))) {
            token = source.get();
            since = now;
        }
        return Map.of("Authorization", "Bearer " + token);
    }
}
