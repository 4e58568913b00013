// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import java.util.Locale;

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

    record Pair(double http, double sql) {

        double ratio() {
            return http / sql;
        }
    }

    Pair search(double seconds) {
        return pair("search", search::overHttp, search::bySql, seconds);
    }

    Pair matrix(double seconds) {
        return pair("matrix 300 × 50", matrix::overHttp, matrix::bySql, seconds);
    }

    Pair declaration(double seconds) {
        return pair("declaration for 342", declaration::overHttp, declaration::bySql, seconds);
    }

    /** Declarations for one member a second. */
    double singleDeclarations(double seconds) {
        return Act.rate(declaration::oneByOne, singles, seconds);
    }

    private Pair pair(String name, Act http, Act sql, double seconds) {
        var rates = new Pair(Act.rate(http, turns, seconds), Act.rate(sql, turns, seconds));
        System.out.printf(
                Locale.ROOT,
                "%3d×  %-20s %8.1f ms over HTTP  %8.1f ms by SQL%n",
                catalogue.scale(),
                name,
                1_000 / rates.http(),
                1_000 / rates.sql());
        return rates;
    }
}
