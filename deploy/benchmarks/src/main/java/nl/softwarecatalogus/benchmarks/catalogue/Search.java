// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.softwarecatalogus.benchmarks.service.CompiledSql;
import nl.softwarecatalogus.benchmarks.service.PgbenchScript;

/** The first page of results, by other words each time: other word forms, parts of compounds, typos. */
final class Search {

    private static final List<String> WORDS = List.of(
            "burgerzaken", "vergunning", "zaaksysteem", "belasting", "parkeren", "burgerzakn", "beheer", "archieven");

    private final Catalogue catalogue;
    private final String token;
    private final PgbenchScript script;

    Search(Catalogue catalogue, CompiledSql sql) {
        this.catalogue = catalogue;
        this.token = catalogue.tokenFor(Country.LARGE);
        this.script = new PgbenchScript()
                .with("size", 20)
                .with("offset", 0)
                .with("wordWeight", 1.0)
                .with("likenessWeight", 1.0)
                .with("all", false)
                .with("suggestions", true)
                .with("own", Country.LARGE)
                .lookUp("""
                        SELECT words, '%%' || words || '%%' AS part, words || '%%' AS beginning
                        FROM (SELECT ('{%s}'::text[])[1 + :turn %% %d] AS words) asked""".formatted(String.join(",", WORDS), WORDS.size()))
                .perform("BEGIN")
                .perform(sql.of("search.SearchStatements", "FOR_INDEXES"))
                .perform(sql.of("search.SearchSql", "PAGE_OF_ALL"))
                .perform("COMMIT");
    }

    void overHttp(int turn) {
        catalogue.get("/search?q=" + URLEncoder.encode(WORDS.get(turn % WORDS.size()), StandardCharsets.UTF_8), token);
    }

    PgbenchScript script() {
        return script;
    }
}
