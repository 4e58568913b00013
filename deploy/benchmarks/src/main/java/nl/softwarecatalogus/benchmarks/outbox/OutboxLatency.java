// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.outbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Measures commit → visible at 50 events a second, for each {@link Way}. The ways take turns within a round, each in a
 * service of its own that is warmed up first, so that whatever else this machine does hits all of them; the
 * order differs from round to round. Ends with 1 when our outbox is more than 3 times as slow as a direct send.
 */
final class OutboxLatency {

    private static final int WARM_UP = 3 * Workshop.PER_SECOND;

    private final int rounds;
    private final int events;

    private OutboxLatency(int rounds, int events) {
        this.rounds = rounds;
        this.events = events;
    }

    public static void main(String[] arguments) {
        var benchmark =
                new OutboxLatency(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]) * Workshop.PER_SECOND);
        Report report;
        try (var servers = Servers.start(Path.of(arguments[0]))) {
            report = benchmark.run(servers);
        }
        report.print(System.out);
        System.exit(report.isWithinBounds() ? 0 : 1);
    }

    private Report run(Servers servers) {
        Map<Way, List<Latencies>> results = new EnumMap<>(Way.class);
        for (int round = 1; round <= rounds; round++) {
            for (var way : order(round)) {
                var latencies = measure(way, servers);
                results.computeIfAbsent(way, _ -> new ArrayList<>()).add(latencies);
                System.out.printf(
                        Locale.ROOT,
                        "round %d  %-30s p50 %8.1f ms   p99 %8.1f ms%n",
                        round,
                        way.description(),
                        latencies.p50(),
                        latencies.p99());
            }
        }
        return new Report(results);
    }

    private Latencies measure(Way way, Servers servers) {
        try (var service = BenchmarkService.start(way, servers)) {
            var workshop = service.getBean(Workshop.class);
            workshop.make(WARM_UP);
            return workshop.make(events);
        }
    }

    private static List<Way> order(int round) {
        var ways = new ArrayList<>(List.of(Way.values()));
        Collections.shuffle(ways, new Random(round));
        return ways;
    }
}
