// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.outbox;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Medians over the rounds; a ratio is made within each round, so that a busy moment does not count. */
record Report(Map<Way, List<Latencies>> results) {

    private static final double BOUND = 3;

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "%n| way | p50 | p99 | p50, own outbox to this |%n|---|---|---|---|%n");
        results.keySet()
                .forEach(way -> out.printf(
                        Locale.ROOT,
                        "| %s | %.1f ms | %.1f ms | %.2f |%n",
                        way.description(),
                        median(way, Latencies::p50),
                        median(way, Latencies::p99),
                        ratio(way)));
        out.printf(Locale.ROOT, "%nown outbox to direct send: %.2f, bound %.0f%n", ratio(Way.DIRECT), BOUND);
    }

    boolean isWithinBounds() {
        return ratio(Way.DIRECT) <= BOUND;
    }

    private double ratio(Way other) {
        var own = of(Way.OWN);
        var others = of(other);
        return median(IntStream.range(0, own.size())
                .mapToDouble(round -> own.get(round).p50() / others.get(round).p50())
                .toArray());
    }

    private double median(Way way, ToDoubleFunction<Latencies> figure) {
        return median(of(way).stream().mapToDouble(figure).toArray());
    }

    private List<Latencies> of(Way way) {
        return Objects.requireNonNull(results.get(way));
    }

    private static double median(double[] values) {
        var sorted = java.util.Arrays.stream(values).sorted().toArray();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
