// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.gateway;

import java.time.Duration;
import java.util.Locale;

/** The same question to a service and, right after, through the gateway in front of it. */
final class Comparison {

    private final String name;
    private final Load direct;
    private final Load through;
    private final long gateway;

    /** @param gateway its process */
    Comparison(String name, Load direct, Load through, long gateway) {
        this.name = name;
        this.direct = direct;
        this.through = through;
        this.gateway = gateway;
    }

    String name() {
        return name;
    }

    void warmUp(Duration time) {
        direct.measure(time);
        through.measure(time.multipliedBy(2));
    }

    /** What is left of the direct throughput. */
    double measure(Duration time) {
        var alone = direct.measure(time);
        var before = processorTime();
        var behind = through.measure(time);
        var spent = processorTime().minus(before).toNanos() / 1e6 / (behind * time.toMillis() / 1e3);
        print(
                "  %-30s %8.0f/s direct  %8.0f/s through  %6.3f ms of the gateway's processor time each%n",
                name, alone, behind, spent);
        return behind / alone;
    }

    private Duration processorTime() {
        return ProcessHandle.of(gateway)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
