// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.outbox;

/** Of one round, in nanoseconds and in order. */
record Latencies(long[] sorted) {

    double p50() {
        return millis(50);
    }

    double p99() {
        return millis(99);
    }

    private double millis(int percentile) {
        var rank = (int) Math.ceil(percentile / 100.0 * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }
}
