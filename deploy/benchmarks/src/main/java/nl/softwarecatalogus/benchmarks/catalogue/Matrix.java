// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import org.springframework.jdbc.core.simple.JdbcClient;

/** All of 300 applications against 50 members, in pages of 100 applications. */
final class Matrix {

    private static final int PAGES = 3;
    private static final int SIZE = 100;

    private final Catalogue catalogue;
    private final String token;
    private final JdbcClient database;
    private final String count;
    private final String rows;

    Matrix(Catalogue catalogue, SameSql sql) {
        this.catalogue = catalogue;
        this.token = catalogue.tokenFor(Country.LARGE);
        this.database = JdbcClient.create(catalogue.database());
        this.count = unfiltered(sql.of("landscape.ApplicationMatrixRepository", "COUNT"));
        this.rows = unfiltered(sql.of("landscape.ApplicationMatrixRepository", "PAGE"));
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

    void bySql(int turn) {
        for (int page = 0; page < PAGES; page++) {
            asked(count).query(Long.class).single();
            asked(rows).param("size", SIZE).param("offset", page * SIZE).query().listOfRows();
        }
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return database.sql(sql).param("collaboration", Country.LARGE);
    }
}
