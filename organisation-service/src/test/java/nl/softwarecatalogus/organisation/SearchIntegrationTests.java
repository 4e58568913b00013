// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.softwarecatalogus.organisation.tooi.RegisterFiles;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What people find, however they write it. */
@IntegrationTest
@Import(Desk.class)
class SearchIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void fill() {
        database.execute("DELETE FROM organisation");
        desk.post(
                "/v1/municipality-imports",
                RegisterFiles.of(
                        RegisterFiles.municipality("0014", "Groningen"),
                        RegisterFiles.municipality("1966", "Het Hogeland"),
                        RegisterFiles.municipality("1900", "Súdwest-Fryslân", "21", "")),
                Desk.vng());
        var supplier = desk.state(desk.post("/v1/organisations", """
                {"organisationType":"SUPPLIER","name":"Centric 100% Noord","kvkNumber":"87654321",
                 "shortDescription":"Bouwt zaaksystemen voor gemeenten"}""", Desk.vng()));
        desk.activate(supplier.organisationId());
        desk.register("SUPPLIER", "Groningse Softwaremakers");
        desk.admitted(OrganisationType.COLLABORATION);
    }

    @ParameterizedTest
    @CsvSource({
        "groningen, Gemeente Groningen",
        "GRON, Gemeente Groningen",
        "0014, Gemeente Groningen",
        "sudwest fryslan, Gemeente Súdwest-Fryslân",
        "Súdwest, Gemeente Súdwest-Fryslân",
        "87654321, Centric 100% Noord",
        "zaaksysteem, Centric 100% Noord",
        "noord zaaksystemen, Centric 100% Noord",
        "100%, Centric 100% Noord",
        "hogelant, Gemeente Het Hogeland",
        "grooningen, Gemeente Groningen"
    })
    void findsWhatIsMeant(String question, String name) {
        assertThat(names("q=" + encoded(question), Desk.visitor())).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"groningen fryslan", "_", "xyzzy", "gr%n", "''' OR 1=1 --'", "\\"})
    void findsNothingElse(String question) {
        assertThat(names("q=" + encoded(question), Desk.visitor())).isEmpty();
    }

    @Test
    void filtersAndCountsWhatThereIsToChoose() {
        assertThat(names("province=groningen", Desk.visitor()))
                .containsExactly("Gemeente Groningen", "Gemeente Het Hogeland");
        assertThat(names("organisationType=SUPPLIER&status=CONCEPT", Desk.vng()))
                .containsExactly("Groningse Softwaremakers");
        assertThat(names("collaborationKind=SOCIAL_DOMAIN", Desk.vng())).isEmpty();

        var facets = desk.get("/v1/organisations/facets?province=Groningen", Desk.visitor());

        assertThat(facets).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"organisationType":[{"value":"MUNICIPALITY","count":2}],"collaborationKind":[],
                 "province":[{"value":"Groningen","count":2},{"value":"Fryslân","count":1}]}""");
        assertThat(desk.get("/v1/organisations/facets?organisationType=SUPPLIER", Desk.vng()))
                .bodyText()
                .contains("{\"value\":\"SUPPLIER\",\"count\":2}", "{\"value\":\"COLLABORATION\",\"count\":1}");
    }

    @Test
    void repeatsAndSkipsNothingFromPageToPage() {
        var pages = List.of(1, 2, 3, 4).stream()
                .flatMap(page -> names("pageSize=1&page=" + page, Desk.visitor()).stream())
                .toList();

        assertThat(pages)
                .containsExactly(
                        "Centric 100% Noord",
                        "Gemeente Groningen", "Gemeente Het Hogeland", "Gemeente Súdwest-Fryslân");
        assertThat(names("page=1000000", Desk.visitor())).isEmpty();
    }

    @Test
    void refusesWhatItCannotSearchFor() {
        assertThat(raw("/v1/organisations?q=%00&province=" + "x".repeat(31)))
                .hasStatus(400)
                .bodyText()
                .contains("\"q\"", "\"province\"");
        assertThat(raw("/v1/municipalities?q=%00")).hasStatus(400);
        assertThat(desk.get("/v1/organisations?organisationType=EXPERT", Desk.visitor()))
                .hasStatus(400)
                .bodyText()
                .contains("MUNICIPALITY, SUPPLIER");
    }

    @Test
    void keepsTextThatNoDatabaseCanKeepOut() {
        var body = "{\"organisationType\":\"SUPPLIER\",\"name\":\"Nul\\u0000\",\"description\":\"\\u0000\"}";

        assertThat(desk.post("/v1/organisations", body, Desk.vng()))
                .hasStatus(400)
                .bodyText()
                .contains("\"name\"", "\"description\"", "pattern");
    }

    private List<String> names(String query, RequestPostProcessor reader) {
        var answer = desk.http()
                .get()
                .uri(URI.create("/v1/organisations?" + query))
                .with(reader)
                .exchange();
        assertThat(answer).hasStatusOk();
        return desk.body(answer)
                .path("items")
                .valueStream()
                .map(item -> item.path("name").asString())
                .toList();
    }

    private MvcTestResult raw(String uri) {
        return desk.http().get().uri(URI.create(uri)).exchange();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
