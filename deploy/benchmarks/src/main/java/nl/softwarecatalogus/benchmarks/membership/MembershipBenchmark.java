// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.membership;

import java.nio.file.Path;
import nl.softwarecatalogus.benchmarks.service.CompiledSql;
import nl.softwarecatalogus.benchmarks.service.Installations;
import nl.softwarecatalogus.benchmarks.service.Pgbench;
import nl.softwarecatalogus.benchmarks.service.Ratios;
import nl.softwarecatalogus.benchmarks.service.Script;
import nl.softwarecatalogus.local.settings.Service;

/**
 * Measures lists of members and of memberships, over HTTP and as the same SQL by pgbench, in a country as it is and in one of
 * ten times that size. Everything takes turns within a round. Ends with 1 when a median is out of bounds. Arguments: the
 * project's folder, rounds, seconds for each measurement.
 */
final class MembershipBenchmark {

    private static final int LARGE_SCALE = 10;

    /** The SQL of a page takes a millisecond: mostly it is the cost of a request that is measured; a query per row would show. */
    private static final double LEAST = 0.05;

    private final Ratios ratios = new Ratios();
    private final double seconds;

    private MembershipBenchmark(double seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] arguments) {
        var project = Path.of(arguments[0]).toAbsolutePath().normalize();
        var benchmark = new MembershipBenchmark(Double.parseDouble(arguments[2]));
        Pgbench.require();
        var country = new Script("/membership/country.sql");
        try (var installations = Installations.start(project, Service.MEMBERSHIP);
                var sql = new CompiledSql(project, Service.MEMBERSHIP)) {
            var small = new Measured(installations.of(1, country), sql);
            var large = new Measured(installations.of(LARGE_SCALE, country), sql);
            benchmark.warmUp(small, large);
            for (int round = 1; round <= Integer.parseInt(arguments[1]); round++) {
                System.out.println("round " + round);
                benchmark.measure(small, large);
            }
        }
        benchmark.ratios.print(System.out);
        System.exit(benchmark.ratios.areWithinBounds() ? 0 : 1);
    }

    private void warmUp(Measured... services) {
        System.out.println("warming up");
        for (var service : services) {
            service.members(2 * seconds);
            service.memberships(2 * seconds);
        }
    }

    private void measure(Measured small, Measured large) {
        var members = small.members(seconds);
        var membersLarge = large.members(seconds);
        var memberships = small.memberships(seconds);
        var membershipsLarge = large.memberships(seconds);
        ratios.atLeast(LEAST, "342 members 1×, throughput to the same SQL", members.ratio());
        ratios.atLeast(LEAST, "342 members 10×, throughput to the same SQL", membersLarge.ratio());
        ratios.atMost(1.5, "342 members, time at 10× to 1×", members.http() / membersLarge.http());
        ratios.atLeast(LEAST, "153 memberships as a file 1×, throughput to the same SQL", memberships.ratio());
        ratios.atLeast(LEAST, "153 memberships as a file 10×, throughput to the same SQL", membershipsLarge.ratio());
        ratios.atMost(
                1.5, "153 memberships as a file, time at 10× to 1×", memberships.http() / membershipsLarge.http());
    }
}
