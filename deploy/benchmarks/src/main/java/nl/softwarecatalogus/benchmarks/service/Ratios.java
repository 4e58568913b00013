// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoublePredicate;

/** Ratios made within a round, so that a busy moment does not count; the median over the rounds is held to a bound. */
public final class Ratios {

    private record Bound(String text, DoublePredicate holds) {

        static Bound of(String comparison, double at, DoublePredicate holds) {
            return new Bound(String.format(Locale.ROOT, "%s %.2f", comparison, at), holds);
        }
    }

    private final Map<String, Bound> bounds = new LinkedHashMap<>();
    private final Map<String, List<Double>> ratios = new LinkedHashMap<>();

    public void atLeast(double bound, String name, double ratio) {
        add(name, Bound.of("≥", bound, made -> made >= bound), ratio);
    }

    public void atMost(double bound, String name, double ratio) {
        add(name, Bound.of("≤", bound, made -> made <= bound), ratio);
    }

    /** Printed with the others, whatever it is. */
    public void told(String name, double ratio) {
        add(name, new Bound("", _ -> true), ratio);
    }

    private void add(String name, Bound bound, double ratio) {
        bounds.put(name, bound);
        ratios.computeIfAbsent(name, _ -> new ArrayList<>()).add(ratio);
    }

    public void print(PrintStream out) {
        out.printf("%n| ratio | median | bound |%n|---|---|---|%n");
        bounds.forEach(
                (name, bound) -> out.printf(Locale.ROOT, "| %s | %.2f | %s |%n", name, median(name), bound.text()));
    }

    public boolean areWithinBounds() {
        return bounds.entrySet().stream()
                .allMatch(each -> each.getValue().holds().test(median(each.getKey())));
    }

    private double median(String name) {
        var sorted = Objects.requireNonNull(ratios.get(name)).stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
