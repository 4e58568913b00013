// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import java.nio.file.Path;
import nl.softwarecatalogus.benchmarks.service.CompiledSql;
import nl.softwarecatalogus.benchmarks.service.Installations;
import nl.softwarecatalogus.benchmarks.service.Pgbench;
import nl.softwarecatalogus.benchmarks.service.Ratios;
import nl.softwarecatalogus.benchmarks.service.Script;
import nl.softwarecatalogus.local.settings.Service;

/**
 * Measures search, a landscape matrix and a declaration for every municipality, over HTTP and as the same SQL by pgbench, in a
 * country as it is and in one of ten times that size. Everything takes turns within a round. Ends with 1 when a median is
 * out of bounds. Arguments: the project's folder, rounds, seconds for each measurement.
 */
final class CatalogueBenchmark {

    private static final int LARGE_SCALE = 10;

    private final Ratios ratios = new Ratios();
    private final double seconds;

    private CatalogueBenchmark(double seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] arguments) {
        var project = Path.of(arguments[0]).toAbsolutePath().normalize();
        var benchmark = new CatalogueBenchmark(Double.parseDouble(arguments[2]));
        Pgbench.require();
        var country = new Script("/catalogue/country.sql");
        try (var installations = Installations.start(project, Service.CATALOGUE);
                var sql = new CompiledSql(project, Service.CATALOGUE)) {
            var small = new Measured(new Catalogue(installations.of(1, country)), sql);
            var large = new Measured(new Catalogue(installations.of(LARGE_SCALE, country)), sql);
            benchmark.warmUp(small, large);
            large.export(benchmark.seconds);
            for (int round = 1; round <= Integer.parseInt(arguments[1]); round++) {
                System.out.println("round " + round);
                benchmark.measure(small, large);
                benchmark.measureOverHttp(small, large);
            }
        }
        benchmark.ratios.print(System.out);
        System.exit(benchmark.ratios.areWithinBounds() ? 0 : 1);
    }

    private void warmUp(Measured... catalogues) {
        System.out.println("warming up");
        for (var catalogue : catalogues) {
            catalogue.search(2 * seconds);
            catalogue.matrix(2 * seconds);
            catalogue.declaration(2 * seconds);
            catalogue.singleDeclarations(seconds);
            catalogue.landscapePage(seconds);
            catalogue.publicOfferings(seconds);
            catalogue.publicOfferingsAgain(seconds);
        }
    }

    private void measure(Measured small, Measured large) {
        var search = small.search(seconds);
        var searchLarge = large.search(seconds);
        var matrix = small.matrix(seconds);
        var matrixLarge = large.matrix(seconds);
        var declaration = small.declaration(seconds);
        var declarationLarge = large.declaration(seconds);
        ratios.atLeast(0.3, "search 1×, throughput to the same SQL", search.ratio());
        ratios.atLeast(0.3, "search 10×, throughput to the same SQL", searchLarge.ratio());
        ratios.atMost(2.5, "search, time at 10× to 1×", search.http() / searchLarge.http());
        ratios.atLeast(0.3, "matrix 1×, throughput to the same SQL", matrix.ratio());
        ratios.atLeast(0.3, "matrix 10×, throughput to the same SQL", matrixLarge.ratio());
        ratios.atMost(1.5, "matrix, time at 10× to 1×", matrix.http() / matrixLarge.http());
        ratios.atLeast(0.2, "declaration for 342, throughput to the SQL alone", declaration.ratio());
        ratios.atMost(2.5, "declaration for 342, time at 10× to 1×", declaration.http() / declarationLarge.http());
        ratios.atLeast(
                10,
                "342 declarations for one, time to one for 342",
                Country.MEMBERS * declaration.http() / small.singleDeclarations(seconds));
    }

    private void measureOverHttp(Measured small, Measured large) {
        ratios.atMost(
                1.5,
                "first page of the largest landscape, time at 10× to 1×",
                small.landscapePage(seconds) / large.landscapePage(seconds));
        var offerings = large.publicOfferings(seconds);
        ratios.atLeast(
                2, "page of offerings 10×, throughput of 304 to 200", large.publicOfferingsAgain(seconds) / offerings);
        ratios.atLeast(0.05, "export of 90,000, throughput to COPY", large.export(seconds) / large.copy(seconds));
        ratios.atMost(1.5, "export of 90,000, heap in use halfway to before", large.heapOfExport());
    }
}
