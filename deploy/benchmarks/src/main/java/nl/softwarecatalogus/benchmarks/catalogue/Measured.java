// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import java.util.Locale;
import nl.softwarecatalogus.benchmarks.service.Act;
import nl.softwarecatalogus.benchmarks.service.CompiledSql;
import nl.softwarecatalogus.benchmarks.service.Rates;
import nl.softwarecatalogus.benchmarks.service.Turns;

/** The acts of one catalogue, and how often a second each was done in the round at hand. */
final class Measured {

    private final Catalogue catalogue;
    private final Search search;
    private final Matrix matrix;
    private final Declaration declaration;
    private final LandscapePage landscape;
    private final PublicOfferings offerings;
    private final Export export;
    private final Turns turns = new Turns();
    private final Turns declarations = new Turns();
    private final Turns singles = new Turns();

    Measured(Catalogue catalogue, CompiledSql sql) {
        this.catalogue = catalogue;
        this.search = new Search(catalogue, sql);
        this.matrix = new Matrix(catalogue, sql);
        this.declaration = new Declaration(catalogue);
        this.landscape = new LandscapePage(catalogue);
        this.offerings = new PublicOfferings(catalogue);
        this.export = new Export(catalogue);
    }

    Rates search(double seconds) {
        return catalogue
                .service()
                .measure(search::overHttp, search.script(), turns, seconds)
                .printed("search", catalogue.scale());
    }

    Rates matrix(double seconds) {
        return catalogue
                .service()
                .measure(matrix::overHttp, matrix.script(), turns, seconds)
                .printed("matrix 300 × 50", catalogue.scale());
    }

    /** No more of them by SQL than over HTTP, or their events keep the catalogue at work while the rest is measured. */
    Rates declaration(double seconds) {
        return catalogue
                .service()
                .measureAsMany(declaration::overHttp, declaration.script(), declarations, seconds)
                .printed("declaration for 342", catalogue.scale());
    }

    /** Declarations for one member a second. */
    double singleDeclarations(double seconds) {
        return rate("declaration for one", declaration::oneByOne, singles, seconds);
    }

    double landscapePage(double seconds) {
        return rate("landscape, page of 100", landscape::overHttp, turns, seconds);
    }

    double publicOfferings(double seconds) {
        return rate("offerings, page of 100", offerings::read, turns, seconds);
    }

    double publicOfferingsAgain(double seconds) {
        return rate("the same again (304)", offerings::readAgain, turns, seconds);
    }

    double export(double seconds) {
        var rate = rate("export of 90,000", export::overHttp, turns, seconds);
        System.out.printf("%32d ms until its first byte%n", export.untilFirstByte());
        return rate;
    }

    double copy(double seconds) {
        return Act.rate(export::byCopy, turns, seconds);
    }

    double heapOfExport() {
        return export.heapHalfway();
    }

    /** Over HTTP only, a second. */
    private double rate(String name, Act act, Turns turns, double seconds) {
        var rate = Act.rate(act, turns, seconds);
        System.out.printf(Locale.ROOT, "%3d×  %-22s %8.1f ms over HTTP%n", catalogue.scale(), name, 1_000 / rate);
        return rate;
    }
}
