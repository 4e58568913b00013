// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class SavedSearchIntegrationTests {

    private static final String SAVED = "/v1/saved-searches";

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    JdbcClient database;

    @Autowired
    SavedSearchRetention retention;

    private Region region;
    private final String person = "Petra " + UUID.randomUUID();

    /** A word that looks like no other. */
    private final String word = UUID.randomUUID()
            .toString()
            .replace("-", "")
            .chars()
            .mapToObj(digit -> String.valueOf((char) ('g' + Character.digit(digit, 16))))
            .collect(Collectors.joining());

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
    }

    @Test
    void tellsWhatIsNewSinceTheSearchWasRun() {
        client.published(region.supplier, "APPLICATION", "Een " + word);
        var saved = client.post(petra(), SAVED, Map.of("name", "Zaken", "q", word));
        assertThat(saved.status()).isEqualTo(201);
        assertThat(saved.location()).endsWith(SAVED + "/" + saved.id());
        assertThat(counts(saved)).containsExactly(1, 0);

        client.published(region.supplier, "APPLICATION", "Twee " + word);
        var later = client.get(petra(), SAVED + "/" + saved.id());
        var news = client.get(petra(), SAVED + "/" + saved.id() + "/results?onlyNew=true");
        assertThat(counts(later)).containsExactly(2, 1);
        assertThat(news.all("items", "name")).containsExactly("Twee " + word);
        assertThat(client.get(petra(), SAVED + "/" + saved.id() + "/results").all("items", "name"))
                .containsExactlyInAnyOrder("Een " + word, "Twee " + word);
        assertThat(counts(client.get(petra(), SAVED + "/" + saved.id())))
                .as("to read changes nothing")
                .containsExactly(2, 1);

        var run = client.post(petra(), SAVED + "/" + saved.id() + "/runs", null);
        assertThat(run.status()).isEqualTo(200);
        assertThat(counts(run)).containsExactly(2, 0);
        assertThat(run.etag()).as("nobody's edit becomes stale").isEqualTo(saved.etag());
        assertThat(client.get(petra(), SAVED + "/" + saved.id() + "/results?onlyNew=true&page=2")
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void countsWhatTheReaderMaySee() {
        client.concept(region.supplier, "APPLICATION", "Concept " + word);
        var id = client.post(petra(), SAVED, Map.of("name", "Zaken", "q", word)).id();

        var asSupplier = TestTokens.bearerHeader(TestTokens.token(
                person,
                List.of(),
                List.of(TestTokens.grant(region.supplier.organisationId(), "SUPPLIER", "usage-viewer"))));

        assertThat(counts(client.get(petra(), SAVED + "/" + id))).containsExactly(0, 0);
        assertThat(counts(client.get(asSupplier, SAVED + "/" + id))).containsExactly(1, 1);
    }

    @Test
    void keepsTheFilters() {
        client.published(region.supplier, "APPLICATION", "Een " + word);
        client.published(region.supplier, "MODULE", "Twee " + word);
        var saved = client.post(
                petra(),
                SAVED,
                Map.of("name", "Modules", "q", word, "filters", Map.of("kind", "MODULE", "providerType", "SUPPLIER")));

        assertThat(counts(saved)).containsExactly(1, 0);
        assertThat(saved.body().path("filters").toString())
                .isEqualTo("{\"kind\":\"MODULE\",\"providerType\":\"SUPPLIER\"}");
        var revised = client.put(
                petra(),
                SAVED + "/" + saved.id(),
                Objects.requireNonNull(saved.etag()),
                Map.of("name", "Alles", "q", word));
        assertThat(revised.body().path("name").asString()).isEqualTo("Alles");
        assertThat(revised.body().path("filters").isEmpty()).isTrue();
        assertThat(counts(revised)).as("looked for anew").containsExactly(2, 0);
    }

    @Test
    void showsNobodyThoseOfAnother() {
        var saved = client.post(petra(), SAVED, Map.of("name", "Mijn zaken", "q", word));
        var colleague = somebody("Bart " + UUID.randomUUID());
        var uri = SAVED + "/" + saved.id();

        assertThat(client.get(colleague, SAVED).body()).isEmpty();
        assertThat(client.get(petra(), SAVED).body()).hasSize(1);
        assertThat(client.get(colleague, uri).status()).isEqualTo(404);
        assertThat(client.get(TestTokens.functionalAdministrator(), uri).status())
                .isEqualTo(404);
        assertThat(client.get(colleague, uri + "/results").status()).isEqualTo(404);
        assertThat(client.post(colleague, uri + "/runs", null).status()).isEqualTo(404);
        assertThat(client.put(colleague, uri, "*", Map.of("name", "x", "q", word))
                        .status())
                .isEqualTo(404);
        assertThat(client.call(HttpMethod.DELETE, colleague, uri, "*", null).status())
                .isEqualTo(404);
        assertThat(client.post(colleague, SAVED, Map.of("name", "Mijn zaken", "q", word))
                        .status())
                .as("each person has names of their own")
                .isEqualTo(201);
    }

    @Test
    void refusesVisitorsAndSystems() {
        assertThat(client.get(request -> request, SAVED).status()).isEqualTo(401);
        var system = TestTokens.system("usages:read");
        assertThat(client.get(system, SAVED).status()).isEqualTo(403);
        assertThat(client.post(system, SAVED, Map.of("name", "Zaken", "q", word))
                        .problem())
                .isEqualTo("only-people-save-searches");
    }

    @Test
    void refusesTheSameNameTwiceAndAStaleEdit() {
        var saved = client.post(petra(), SAVED, Map.of("name", "Zaken", "q", word));
        var other = client.post(petra(), SAVED, Map.of("name", "Andere", "q", word));

        var again = client.post(petra(), SAVED, Map.of("name", " ZAKEN ", "q", word));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.all("conflicts", "name")).containsExactly("Zaken");
        var uri = SAVED + "/" + other.id();
        assertThat(client.put(petra(), uri, "*", Map.of("name", "zaken", "q", word))
                        .status())
                .isEqualTo(409);
        var renamed =
                client.put(petra(), uri, Objects.requireNonNull(other.etag()), Map.of("name", "Anders", "q", word));
        assertThat(renamed.status()).isEqualTo(200);
        assertThat(client.put(petra(), uri, other.etag(), Map.of("name", "Weer", "q", word))
                        .status())
                .isEqualTo(412);
        assertThat(client.call(HttpMethod.DELETE, petra(), uri, other.etag(), null)
                        .status())
                .isEqualTo(412);
        assertThat(client.call(HttpMethod.DELETE, petra(), uri, renamed.etag(), null)
                        .status())
                .isEqualTo(204);
        assertThat(client.get(petra(), SAVED).body()).hasSize(1);
        assertThat(saved.status()).isEqualTo(201);
    }

    @Test
    void keepsFiftyAtMost() {
        for (var number = 1; number <= SavedSearchService.MOST; number++) {
            assertThat(client.post(petra(), SAVED, Map.of("name", "Zoekvraag " + number, "q", word))
                            .status())
                    .isEqualTo(201);
        }

        assertThat(client.post(petra(), SAVED, Map.of("name", "Te veel", "q", word))
                        .problem())
                .isEqualTo("too-many-saved-searches");
    }

    @Test
    void namesAllFaultsAtOnce() {
        var answer = client.post(
                petra(), SAVED, Map.of("name", "", "q", "z", "filters", Map.of("kind", "AUTO", "kleur", "rood")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.all("invalidParams", "name")).contains("name", "q", "filters.kind", "filters.kleur");
    }

    @Test
    void erasesWhatIsLongUnusedAndAtOnceWhatIsOfAPerson() {
        var old = client.post(petra(), SAVED, Map.of("name", "Oud", "q", word)).id();
        client.post(petra(), SAVED, Map.of("name", "Nieuw", "q", word));
        database.sql("UPDATE saved_search SET used_at = ? WHERE id = ?")
                .param(java.sql.Timestamp.from(Instant.now().minus(800, ChronoUnit.DAYS)))
                .param(old)
                .update();

        retention.eraseUnused();
        assertThat(client.get(petra(), SAVED).body().valueStream().map(search -> search.path("name")
                        .asString()))
                .containsExactly("Nieuw");
        var subject = UUID.nameUUIDFromBytes(person.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var erased = client.call(
                HttpMethod.DELETE,
                TestTokens.functionalAdministrator(),
                "/actuator/savedsearches/" + subject,
                null,
                null);
        assertThat(erased.body().path("erased").asInt()).isEqualTo(1);
        assertThat(client.get(petra(), SAVED).body()).isEmpty();
        assertThat(client.call(HttpMethod.DELETE, petra(), "/actuator/savedsearches/" + subject, null, null)
                        .status())
                .isEqualTo(403);
    }

    private static List<Integer> counts(Client.Answer search) {
        return List.of(
                search.body().path("hits").asInt(),
                search.body().path("newHits").asInt());
    }

    private RequestPostProcessor petra() {
        return somebody(person);
    }

    private RequestPostProcessor somebody(String name) {
        return TestTokens.bearerHeader(TestTokens.token(
                name,
                List.of(),
                List.of(TestTokens.grant(region.groningen.organisationId(), "MUNICIPALITY", "usage-viewer"))));
    }
}
