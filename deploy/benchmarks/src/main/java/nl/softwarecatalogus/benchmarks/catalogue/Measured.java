// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import nl.softwarecatalogus.benchmarks.service.Act;
import nl.softwarecatalogus.benchmarks.service.Rates;
import nl.softwarecatalogus.benchmarks.service.Turns;

/** The acts of one catalogue, and how often a second each was done in the round at hand. */
final class Measured {

    private final Catalogue catalogue;
    private final Search search;
    private final Matrix matrix;
    private final Declaration declaration;
    private final Turns turns = new Turns();
    private final Turns singles = new Turns();

    Measured(Catalogue catalogue, SameSql sql) {
        this.catalogue = catalogue;
        this.search = new Search(catalogue, sql);
        this.matrix = new Matrix(catalogue, sql);
        this.declaration = new Declaration(catalogue);
    }

    Rates search(double seconds) {
        return rates("search", search::overHttp, search::bySql, seconds);
    }

    Rates matrix(double seconds) {
        return rates("matrix 300 × 50", matrix::overHttp, matrix::bySql, seconds);
    }

    Rates declaration(double seconds) {
        return rates("declaration for 342", declaration::overHttp, declaration::bySql, seconds);
    }

    /** Declarations for one member a second. */
    double singleDeclarations(double seconds) {
        return Act.rate(declaration::oneByOne, singles, seconds);
    }

    private Rates rates(String name, Act http, Act sql, double seconds) {
        return Rates.measure(name, catalogue.scale(), http, sql, turns, seconds);
    }
}
