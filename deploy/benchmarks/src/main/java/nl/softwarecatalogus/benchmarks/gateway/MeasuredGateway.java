// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One gateway and what its rounds showed. */
final class MeasuredGateway {

    private final Load load;
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> processorTimes = new ArrayList<>();

    MeasuredGateway(Load load) {
        this.load = load;
    }

    void warmUp(Duration time) {
        load.measure(time);
    }

    /** Answers a second. */
    double measure(Duration time, double direct) {
        var before = processorTime();
        var through = load.measure(time);
        processorTimes.add(processorTime().minus(before).toNanos() / 1e6 / (through * time.toSeconds()));
        ratios.add(through / direct);
        return through;
    }

    private Duration processorTime() {
        var process = load.address().getFragment();
        return process == null
                ? Duration.ZERO
                : ProcessHandle.of(Long.parseLong(process))
                        .flatMap(gateway -> gateway.info().totalCpuDuration())
                        .orElse(Duration.ZERO);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %.2f of direct, %.2f ms of processor time an answer",
                load.address(),
                median(ratios),
                median(processorTimes));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
