// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Ratios made within a round, so that a busy moment does not count; the median over the rounds is held to a bound. */
public final class Ratios {

    private record Bound(double at, boolean atMost) {

        boolean holds(double ratio) {
            return atMost ? ratio <= at : ratio >= at;
        }
    }

    private final Map<String, Bound> bounds = new LinkedHashMap<>();
    private final Map<String, List<Double>> ratios = new LinkedHashMap<>();

    public void atLeast(double bound, String name, double ratio) {
        add(name, new Bound(bound, false), ratio);
    }

    public void atMost(double bound, String name, double ratio) {
        add(name, new Bound(bound, true), ratio);
    }

    private void add(String name, Bound bound, double ratio) {
        bounds.put(name, bound);
        ratios.computeIfAbsent(name, _ -> new ArrayList<>()).add(ratio);
    }

    public void print(PrintStream out) {
        out.printf("%n| ratio | median | bound |%n|---|---|---|%n");
        bounds.forEach((name, bound) -> out.printf(
                Locale.ROOT, "| %s | %.2f | %s %.2f |%n", name, median(name), bound.atMost() ? "≤" : "≥", bound.at()));
    }

    public boolean areWithinBounds() {
        return bounds.entrySet().stream().allMatch(each -> each.getValue().holds(median(each.getKey())));
    }

    private double median(String name) {
        var sorted = Objects.requireNonNull(ratios.get(name)).stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
