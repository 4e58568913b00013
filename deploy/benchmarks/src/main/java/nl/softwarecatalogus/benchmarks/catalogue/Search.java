// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first page of results, by other words each time: other word forms, parts of compounds, typos. */
final class Search {

    private static final List<String> WORDS = List.of(
            "burgerzaken", "vergunning", "zaaksysteem", "belasting", "parkeren", "burgerzakn", "beheer", "archieven");

    private final Catalogue catalogue;
    private final String token;
    private final JdbcClient database;
    private final String page;

    Search(Catalogue catalogue, SameSql sql) {
        this.catalogue = catalogue;
        this.token = catalogue.tokenFor(Country.LARGE);
        this.database = JdbcClient.create(catalogue.database());
        this.page = sql.of("search.SearchService", "HITS") + sql.of("search.SearchService", "PAGE");
    }

    void overHttp(int turn) {
        catalogue.get("/search?q=" + URLEncoder.encode(words(turn), StandardCharsets.UTF_8), token);
    }

    void bySql(int turn) {
        asked(words(turn))
                .param("type", null)
                .param("size", 20)
                .param("offset", 0)
                .query()
                .listOfRows();
    }

    private JdbcClient.StatementSpec asked(String words) {
        return database.sql(page)
                .param("words", words)
                .param("part", "%" + words.toLowerCase(Locale.ROOT) + "%")
                .param("beginning", words.toLowerCase(Locale.ROOT) + "%")
                .param("wordWeight", 1.0)
                .param("likenessWeight", 1.0)
                .param("all", false)
                .param("own", Country.LARGE);
    }

    private static String words(int turn) {
        return WORDS.get(turn % WORDS.size());
    }
}
