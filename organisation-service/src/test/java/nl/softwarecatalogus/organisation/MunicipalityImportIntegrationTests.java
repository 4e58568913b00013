// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static nl.softwarecatalogus.organisation.tooi.RegisterFiles.beginning;
import static nl.softwarecatalogus.organisation.tooi.RegisterFiles.closed;
import static nl.softwarecatalogus.organisation.tooi.RegisterFiles.merger;
import static nl.softwarecatalogus.organisation.tooi.RegisterFiles.municipality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.organisation.tooi.RegisterFiles;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** Taking over the register of municipalities, again and again, and the organisations that follow it. */
@IntegrationTest
@Import(Desk.class)
class MunicipalityImportIntegrationTests {

    private static final String GRONINGEN = municipality("0014", "Groningen");

    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void forget() {
        database.execute("DELETE FROM organisation");
        database.execute("DELETE FROM municipality");
    }

    @Test
    void registersAnActiveOrganisationForEveryCurrentMunicipality() {
        var result = desk.body(take(RegisterFiles.of(
                GRONINGEN,
                closed("0053", "Winsum", "2018-12-31"),
                merger("0053", "1966"),
                beginning("1966", "Het Hogeland", "2019-01-01"),
                beginning("9999", "Toekomst", "2999-01-01"))));

        assertCounts(result, "entries", 4, "current", 2, "added", 4, "organisationsRegistered", 2, "notInFile", 0);
        var found = desk.body(desk.get("/v1/organisations?organisationType=MUNICIPALITY", Desk.visitor()));
        assertThat(found.path("items").valueStream().map(each -> each.path("name")
                        .asString()))
                .containsExactly("Gemeente Groningen", "Gemeente Het Hogeland");
        var groningen = organisation("0014");
        assertThat(groningen.path("status").asString()).isEqualTo("ACTIVE");
        assertThat(groningen.path("province").asString()).isEqualTo("Groningen");
        assertThat(groningen.path("tooiIdentifier").asString())
                .isEqualTo("https://identifier.overheid.nl/tooi/id/gemeente/gm0014");
        assertThat(database.queryForObject(
                        "SELECT version FROM platform.event_stream WHERE aggregate_id = ?",
                        Long.class,
                        UUID.fromString(groningen.path("id").asString())))
                .as("registered and activated")
                .isEqualTo(2);
    }

    @Test
    void showsTheRegisterToEverybody() {
        take(RegisterFiles.of(
                GRONINGEN,
                closed("0053", "Winsum", "2018-12-31"),
                merger("0053", "1966"),
                municipality("1900", "Súdwest-Fryslân", "21", "")));

        assertThat(codes("/v1/municipalities")).containsExactly("0014", "1900", "0053");
        assertThat(codes("/v1/municipalities?current=true&pageSize=1&page=2")).containsExactly("1900");
        assertThat(codes("/v1/municipalities?current=false")).containsExactly("0053");
        assertThat(codes("/v1/municipalities?q=SUDWEST")).containsExactly("1900");
        assertThat(codes("/v1/municipalities?q=0014")).containsExactly("0014");
        assertThat(codes("/v1/municipalities?province=fryslân")).containsExactly("1900");
        assertThat(desk.get("/v1/municipalities?q=" + "x".repeat(101), Desk.visitor()))
                .hasStatus(400);
        assertThat(desk.get("/v1/municipalities?current=maybe", Desk.visitor())).hasStatus(400);
        var winsum = desk.body(desk.get("/v1/municipalities?q=winsum", Desk.visitor()))
                .at("/items/0");
        assertThat(winsum.path("successorCodes").valueStream().map(JsonNode::asString))
                .containsExactly("1966");
        assertThat(winsum.path("endsOn").asString()).isEqualTo("2018-12-31");
        assertThat(winsum.path("current").asBoolean()).isFalse();
        assertThat(winsum.has("beginsOn")).isFalse();
    }

    @Test
    void reportsWhatChangedWhenTakenOverAgain() {
        take(RegisterFiles.of(GRONINGEN, municipality("0022", "Leek"), municipality("0025", "Marum")));
        var known = organisation("0014").path("id").asString();

        var same = desk.body(
                take(RegisterFiles.of(GRONINGEN, municipality("0022", "Leek"), municipality("0025", "Marum"))));
        var newer = desk.body(take(RegisterFiles.of(
                municipality("0014", "Groningen-Stad"),
                closed("0022", "Leek", "2025-12-31"),
                municipality("1969", "Westerkwartier"))));

        assertCounts(same, "entries", 3, "unchanged", 3, "added", 0, "changed", 0, "organisationsRegistered", 0);
        assertCounts(
                newer,
                "entries",
                3,
                "current",
                2,
                "added",
                1,
                "changed",
                2,
                "closed",
                1,
                "unchanged",
                0,
                "notInFile",
                1,
                "organisationsRegistered",
                1,
                "organisationsRevised",
                1);
        assertThat(organisation("0014").path("id").asString()).isEqualTo(known);
        assertThat(organisation("0014").path("name").asString()).isEqualTo("Gemeente Groningen-Stad");
        assertThat(organisation("0022").path("status").asString())
                .as("a closed municipality keeps its organisation until it is merged")
                .isEqualTo("ACTIVE");
    }

    @Test
    void showsWhatWouldChangeBeforeItDoes() {
        take(RegisterFiles.of(GRONINGEN, municipality("0022", "Leek"), municipality("0025", "Marum")));
        var newer = RegisterFiles.of(
                municipality("0014", "Groningen-Stad", "21", ""),
                closed("0022", "Leek", "2025-12-31"),
                merger("0022", "1969"),
                municipality("1969", "Westerkwartier"));

        var shown = desk.body(desk.post("/v1/municipality-imports?preview=true", newer, Desk.vng()));

        assertThat(shown.path("applied").asBoolean(true)).isFalse();
        assertCounts(shown, "added", 1, "changed", 2, "closed", 1, "notInFile", 1, "organisationsRegistered", 1);
        assertThat(shown.path("changes").toString()).isEqualTo("""
                [{"code":"0014","name":"Groningen-Stad","change":"CHANGED","fields":[\
                {"field":"name","before":"Groningen","after":"Groningen-Stad"},\
                {"field":"officialName","before":"gemeente Groningen","after":"gemeente Groningen-Stad"},\
                {"field":"province","before":"Groningen","after":"Fryslân"}]},\
                {"code":"0022","name":"Leek","change":"CLOSED","fields":[\
                {"field":"endsOn","after":"2025-12-31"},{"field":"successorCodes","after":"1969"}]},\
                {"code":"1969","name":"Westerkwartier","change":"ADDED","fields":[]}]""");
        assertThat(codes("/v1/municipalities")).containsExactly("0014", "0022", "0025");
        assertThat(organisation("0014").path("name").asString()).isEqualTo("Gemeente Groningen");

        var applied = desk.body(take(newer));

        assertThat(applied.path("applied").asBoolean()).isTrue();
        assertThat(applied.path("changes")).isEqualTo(shown.path("changes"));
        assertThat(desk.body(take(newer)).path("changes").size()).isZero();
    }

    @Test
    void keepsANameThatPeopleGaveTheOrganisationAndADeactivation() {
        take(RegisterFiles.of(GRONINGEN, municipality("0022", "Leek")));
        var groningen = UUID.fromString(organisation("0014").path("id").asString());
        var leek = UUID.fromString(organisation("0022").path("id").asString());
        desk.put(groningen, "{\"name\":\"Groningen, de stad\"}", "*", Desk.vng());
        desk.deactivate(leek);

        var result =
                desk.body(take(RegisterFiles.of(municipality("0014", "Groningen-Stad"), municipality("0022", "Leek"))));

        assertCounts(result, "organisationsRegistered", 0, "organisationsRevised", 0);
        assertThat(organisation("0014").path("name").asString()).isEqualTo("Groningen, de stad");
        assertThat(organisation("0014").path("tooiIdentifier").asString()).endsWith("gm0014");
        assertThat(organisation("0022").path("status").asString()).isEqualTo("DEACTIVATED");
    }

    @Test
    void letsNoMunicipalityThatClosedTakePartAgain() {
        take(RegisterFiles.of(municipality("0022", "Leek")));
        var leek = UUID.fromString(organisation("0022").path("id").asString());
        desk.deactivate(leek);
        take(RegisterFiles.of(RegisterFiles.closed("0022", "Leek", "2018-12-31")));

        assertThat(desk.activate(leek))
                .hasStatus(409)
                .bodyText()
                .contains("municipality-not-current", "Gemeente Leek")
                .doesNotContain("null");
        assertThat(organisation("0022").path("status").asString()).isEqualTo("DEACTIVATED");
    }

    @Test
    void refusesABrokenFileWholeAndTellsWhere() {
        take(RegisterFiles.of(GRONINGEN));
        var file = RegisterFiles.of(municipality("0014", "Anders"), municipality("0022", "Leek"));

        var truncated = take(file.substring(0, file.length() - 20));
        var faulty = take(RegisterFiles.of(municipality("0014", "Anders"), municipality("0022", "")));

        assertThat(truncated).hasStatus(400).bodyText().contains("register-file-refused", "Regel 2, positie ");
        assertThat(faulty).hasStatus(400).bodyText().contains("[1].voorkeursnaamExclSoort", "Regel 2, positie ");
        assertThat(codes("/v1/municipalities")).containsExactly("0014");
        assertThat(organisation("0014").path("name").asString()).isEqualTo("Gemeente Groningen");
    }

    @Test
    void refusesAFileWhenAnotherOrganisationHasTheName() {
        var squatter = desk.state(desk.register("SUPPLIER", "gemeente GRONINGEN"));

        var refused = take(RegisterFiles.of(municipality("0022", "Leek"), GRONINGEN));

        assertThat(refused)
                .hasStatus(409)
                .bodyText()
                .contains(squatter.organisationId().toString(), "same-name");
        assertThat(codes("/v1/municipalities")).isEmpty();
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(take("[" + " ".repeat(11 * 1024 * 1024) + "]")).hasStatus(413);
    }

    @Test
    void refusesAnotherFormat() {
        assertThat(take(RegisterFiles.of(GRONINGEN), "text/csv", Desk.vng())).hasStatus(415);
        assertThat(take(RegisterFiles.of(GRONINGEN), "application/json", Desk.vng()))
                .hasStatusOk();
    }

    @Test
    void registersAMunicipalityByHandOnlyWhenItsCodeIsCurrent() {
        take(RegisterFiles.of(
                closed("0053", "Winsum", "2018-12-31"), beginning("9999", "Toekomst", "2999-01-01"), GRONINGEN));

        assertThat(byHand("Gemeente Winsum", "0053"))
                .hasStatus(400)
                .bodyText()
                .contains("closed-municipality", "2018-12-31");
        assertThat(byHand("Gemeente Toekomst", "9999"))
                .hasStatus(400)
                .bodyText()
                .contains("future-municipality");
        assertThat(byHand("Gemeente Nergens", "0001")).hasStatus(400).bodyText().contains("unknown-municipality");
        assertThat(byHand("Gemeente Groningen Twee", "0014"))
                .hasStatus(409)
                .bodyText()
                .contains("same-municipality-code");
        assertThat(desk.register("MUNICIPALITY", "Gemeente Zonder Code"))
                .hasStatus(400)
                .bodyText()
                .contains("municipalityCode", "required");

        desk.deactivate(UUID.fromString(organisation("0014").path("id").asString()));
        var registered = byHand("Stad Groningen", "0014");
        assertThat(registered).hasStatus(201);
        assertThat(desk.body(registered).path("province").asString()).isEqualTo("Groningen");
        assertThat(desk.put(
                        desk.state(registered).organisationId(),
                        "{\"name\":\"Stad\",\"municipalityCode\":\"0053\",\"tooiIdentifier\":\"https://identifier.overheid.nl/tooi/id/gemeente/gm0053\"}",
                        "*",
                        Desk.vng()))
                .hasStatus(400)
                .bodyText()
                .contains("municipalityCode", "tooiIdentifier", "fixed");
    }

    @Test
    void takesOverTheRealRegisterQuickly() throws Exception {
        var file = Path.of(Optional.ofNullable(System.getenv("SOFTWARECATALOGUS_REFERENCE_DATA"))
                        .orElse("../../shared/data"))
                .resolve("tooi-rwc-gemeenten.json");
        assumeTrue(Files.exists(file), () -> "SKIPPED: no reference data at " + file.toAbsolutePath());
        var started = Instant.now();

        var result = desk.body(take(Files.readString(file)));

        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertCounts(result, "entries", 605, "current", 342, "organisationsRegistered", 342);
        assertCounts(desk.body(take(Files.readString(file))), "unchanged", 605, "organisationsRegistered", 0);
        assertThat(desk.body(desk.get("/v1/municipalities?current=true", Desk.visitor()))
                        .path("total")
                        .asInt())
                .isEqualTo(342);
    }

    private MvcTestResult byHand(String name, String code) {
        return desk.post(
                "/v1/organisations",
                "{\"organisationType\":\"MUNICIPALITY\",\"name\":\"%s\",\"municipalityCode\":\"%s\"}"
                        .formatted(name, code),
                Desk.vng());
    }

    private MvcTestResult take(String file) {
        return take(file, "application/ld+json", Desk.vng());
    }

    private MvcTestResult take(String file, String type, RequestPostProcessor actor) {
        return desk.http()
                .post()
                .uri("/v1/municipality-imports")
                .contentType(type)
                .content(file)
                .with(actor)
                .exchange();
    }

    private JsonNode organisation(String code) {
        var id = desk.body(desk.get("/v1/organisations?q=" + code, Desk.vng()))
                .at("/items/0/id")
                .asString();
        return desk.body(desk.get("/v1/organisations/" + id, Desk.vng()));
    }

    private java.util.List<String> codes(String uri) {
        return desk.body(desk.get(uri, Desk.visitor()))
                .path("items")
                .valueStream()
                .map(each -> each.path("code").asString())
                .toList();
    }

    private static void assertCounts(JsonNode result, Object... expected) {
        for (var each = 0; each < expected.length; each += 2) {
            assertThat(result.path(expected[each].toString()).asInt(-1))
                    .as("%s in %s", expected[each], result)
                    .isEqualTo(expected[each + 1]);
        }
    }
}
