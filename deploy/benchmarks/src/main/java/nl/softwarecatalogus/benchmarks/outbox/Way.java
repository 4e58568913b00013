// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.outbox;

import java.util.Map;

/** A way to tell the world of a committed change. */
enum Way {
    /** Not safe: what was not sent when the process dies is lost. The measure for the others. */
    DIRECT("direct send after the commit", Map.of("namastack.outbox.enabled", false)),

    OWN("outbox of platform-starter", Map.of("namastack.outbox.enabled", false)),

    NAMASTACK_QUICK("Namastack, polling at 25 ms", polling("25ms", 100)),

    NAMASTACK("Namastack, polling at its own 2 s", polling("2s", 200));

    private final String description;
    private final Map<String, Object> settings;

    Way(String description, Map<String, Object> settings) {
        this.description = description;
        this.settings = settings;
    }

    String description() {
        return description;
    }

    Map<String, Object> settings() {
        return settings;
    }

    private static Map<String, Object> polling(String interval, int batch) {
        return Map.of(
                "namastack.outbox.polling.fixed.interval", interval, "namastack.outbox.polling.batch-size", batch);
    }
}
