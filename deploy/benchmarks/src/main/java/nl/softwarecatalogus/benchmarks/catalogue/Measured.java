// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

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
    private final Turns turns = new Turns();
    private final Turns declarations = new Turns();
    private final Turns singles = new Turns();

    Measured(Catalogue catalogue, CompiledSql sql) {
        this.catalogue = catalogue;
        this.search = new Search(catalogue, sql);
        this.matrix = new Matrix(catalogue, sql);
        this.declaration = new Declaration(catalogue);
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
        return Act.rate(declaration::oneByOne, singles, seconds);
    }
}
