// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import nl.softwarecatalogus.benchmarks.service.CompiledSql;
import nl.softwarecatalogus.benchmarks.service.PgbenchScript;

/** All of 300 applications against 50 members, in pages of 100 applications. */
final class Matrix {

    private static final int PAGES = 3;
    private static final int SIZE = 100;

    private final Catalogue catalogue;
    private final String token;
    private final PgbenchScript script =
            new PgbenchScript().with("collaboration", Country.LARGE).with("size", SIZE);

    Matrix(Catalogue catalogue, CompiledSql sql) {
        this.catalogue = catalogue;
        this.token = catalogue.tokenFor(Country.LARGE);
        var count = unfiltered(sql.of("landscape.ApplicationMatrixRepository", "COUNT"));
        var rows = unfiltered(sql.of("landscape.ApplicationMatrixRepository", "PAGE"));
        for (int page = 0; page < PAGES; page++) {
            script.perform(count).set("offset", page * SIZE).perform(rows);
        }
    }

    private static String unfiltered(String sql) {
        return sql.formatted("landscape_matrix_row", "");
    }

    void overHttp(int turn) {
        for (int page = 1; page <= PAGES; page++) {
            catalogue.get(
                    "/collaborations/%s/application-matrix?page=%d&pageSize=%d".formatted(Country.LARGE, page, SIZE),
                    token);
        }
    }

    PgbenchScript script() {
        return script;
    }
}
