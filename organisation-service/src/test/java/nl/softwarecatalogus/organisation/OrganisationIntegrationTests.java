// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** An organisation from concept to active and back, and everything that is refused on the way. */
@IntegrationTest
@Import(Desk.class)
class OrganisationIntegrationTests {

    @Autowired
    Desk desk;

    @Test
    void registersASupplierAsAConceptAndActivatesIt() {
        var name = Desk.unique("Voorbeeldsoftware");
        var kvkNumber = Desk.kvkNumber();

        var answer = desk.post("/v1/organisations", """
                {"organisationType":"SUPPLIER","name":"  %s ","kvkNumber":"%s","rsin":"123456782","oin":"00000003%s0000",
                 "website":"https://voorbeeldsoftware.example","shortDescription":"Zaaksystemen","description":"",
                 "contact":{"name":"Petra Voorbeeld","email":"petra@voorbeeld.nl"}}""".formatted(name, kvkNumber, kvkNumber), Desk.vng());

        assertThat(answer).hasStatus(201).hasHeader("ETag", "\"0\"");
        var registered = desk.body(answer);
        var id = registered.path("id").asString();
        assertThat(answer).hasHeader("Location", "http://localhost:8080/api/organisation/v1/organisations/" + id);
        assertThat(registered.path("name").asString()).isEqualTo(name);
        assertThat(registered.path("status").asString()).isEqualTo("CONCEPT");
        assertThat(registered.at("/contact/email").asString()).isEqualTo("petra@voorbeeld.nl");
        assertThat(registered.has("description")).isFalse();

        var activated = desk.activate(UUID.fromString(id));

        assertThat(activated).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(desk.body(activated).path("status").asString()).isEqualTo("ACTIVE");
    }

    @Test
    void deactivatesAndReactivates() {
        var id = desk.activeSupplier().organisationId();

        assertThat(desk.deactivate(id)).hasStatusOk().bodyText().contains("DEACTIVATED");
        assertThat(desk.activate(id)).hasStatusOk().bodyText().contains("ACTIVE");
    }

    @Test
    void namesEveryFaultOfARegistrationAtOnce() {
        var answer = desk.post("/v1/organisations", """
                {"organisationType":"SUPPLIER","name":"%s","municipalityCode":"0014","kvkNumber":"1234567","rsin":"123456789",
                 "oin":"00000005123456780000","tooiIdentifier":"https://example.nl/x"}""".formatted(Desk.unique("Fout")), Desk.vng());

        assertThat(answer).hasStatus(400);
        assertThat(faults(desk.body(answer)))
                .containsOnly(
                        Map.entry("municipalityCode", "not-for-this-type"),
                        Map.entry("kvkNumber", "kvk-number"),
                        Map.entry("rsin", "rsin"),
                        Map.entry("oin", "oin"),
                        Map.entry("tooiIdentifier", "tooi-identifier"));
    }

    @Test
    void needsAnAdmittedCaseForACollaborationOrCommunity() {
        for (var type : new String[] {"COLLABORATION", "COMMUNITY"}) {
            assertThat(desk.register(type, Desk.unique("Zonder toelating")))
                    .hasStatus(409)
                    .bodyText()
                    .contains("admission-required");
        }
    }

    @Test
    void refusesWhatAnotherLiveOrganisationIsKnownByAndNamesIt() {
        var kvkNumber = Desk.kvkNumber();
        var first = desk.state(desk.post(
                "/v1/organisations", """
                {"organisationType":"SUPPLIER","name":"%s","kvkNumber":"%s","oin":"00000003%s0000"}""".formatted(Desk.unique("Eerste Café"), kvkNumber, kvkNumber), Desk.vng()));
        var sameInAll =
                """
                {"organisationType":"SUPPLIER","name":"%s","kvkNumber":"%s","oin":"00000003%s0000"}""".formatted(first.name().toUpperCase(java.util.Locale.ROOT).replace('É', 'E'), kvkNumber, kvkNumber);

        var refused = desk.post("/v1/organisations", sameInAll, Desk.vng());

        assertThat(refused).hasStatus(409);
        assertThat(desk.body(refused).path("conflicts").valueStream().map(conflict -> conflict.path("code")
                        .asString()))
                .containsExactly("same-name", "same-kvk-number", "same-oin");
        assertThat(desk.body(refused).at("/conflicts/0/reason").asString()).isEqualTo(first.name() + " heet ook zo.");

        desk.deactivate(first.organisationId());
        assertThat(desk.post("/v1/organisations", sameInAll, Desk.vng())).hasStatus(201);
        assertThat(desk.activate(first.organisationId()))
                .as("reactivation of the first")
                .hasStatus(409)
                .bodyText()
                .contains("organisation-exists", "same-kvk-number");
    }

    @Test
    void refusesAChangeIntoWhatAnotherLiveOrganisationIsKnownBy() {
        var kvkNumber = Desk.kvkNumber();
        var first = desk.state(
                desk.post("/v1/organisations", """
                {"organisationType":"SUPPLIER","name":"%s","kvkNumber":"%s","oin":"00000003%s0000"}""".formatted(Desk.unique("Eerste"), kvkNumber, kvkNumber), Desk.vng()));
        var second = desk.supplier().organisationId();
        var body = "{\"name\":\"%s\",\"kvkNumber\":\"%s\",\"oin\":\"00000003%s0000\"}"
                .formatted(first.name(), kvkNumber, kvkNumber);

        var refused = desk.put(second, body, "*", Desk.vng());

        assertThat(refused).hasStatus(409);
        assertThat(desk.body(refused).path("conflicts").valueStream().map(conflict -> conflict.path("code")
                        .asString()))
                .containsExactly("same-name", "same-kvk-number", "same-oin");
        assertThat(desk.organisations().state(second).kvkNumber()).isNull();
    }

    @Test
    void changesNoTypeAndTakesNoTextThatIsTooLong() {
        var supplier = desk.activeSupplier();
        var other = """
                {"organisationType":"MUNICIPALITY","municipalityCode":"0014","name":"%s"}""".formatted(supplier.name());

        assertThat(faults(desk.body(desk.put(supplier.organisationId(), other, "*", Desk.vng()))))
                .containsOnly(Map.entry("organisationType", "fixed"), Map.entry("municipalityCode", "fixed"));
        assertThat(desk.put(supplier.organisationId(), texts(supplier.name(), 255, 2000), "*", Desk.vng()))
                .hasStatusOk();
        assertThat(faults(desk.body(
                        desk.put(supplier.organisationId(), texts(supplier.name(), 256, 2001), "*", Desk.vng()))))
                .containsOnly(Map.entry("shortDescription", "maxLength"), Map.entry("description", "maxLength"));
    }

    private static String texts(String name, int brief, int full) {
        return "{\"name\":\"%s\",\"shortDescription\":\"%s\",\"description\":\"%s\"}"
                .formatted(name, "k".repeat(brief), "l".repeat(full));
    }

    @Test
    void activatesACollaborationOnlyWhenItIsComplete() {
        var concept = desk.admitted(OrganisationType.COLLABORATION);

        var refused = desk.activate(concept.organisationId());

        assertThat(refused).hasStatus(409);
        assertThat(desk.body(refused).path("conflicts").valueStream().map(lack -> lack.path("reason")
                        .asString()))
                .containsExactly("De rechtsvorm ontbreekt.", "Een KVK-nummer, RSIN of OIN ontbreekt.");

        desk.put(concept.organisationId(), """
                {"name":"%s","legalForm":"PUBLIC_BODY","rsin":"123456782","chair":"Karel Voorzitter"}""".formatted(concept.name()), "\"0\"", Desk.vng());
        assertThat(desk.activate(concept.organisationId())).hasStatusOk();
    }

    @Test
    void activatesACommunityWithAContactAndACharter() {
        var concept = desk.admitted(OrganisationType.COMMUNITY);

        assertThat(desk.activate(concept.organisationId()))
                .hasStatus(409)
                .bodyText()
                .contains("lacks-contact", "lacks-charter");

        var completed = desk.put(concept.organisationId(), """
                {"name":"%s","charter":"Wij delen kennis.","contact":{"name":"Karin","email":"karin@example.nl"}}""".formatted(concept.name()), "*", Desk.vng());
        assertThat(completed).hasStatusOk();
        assertThat(desk.activate(concept.organisationId())).hasStatusOk();
    }

    @Test
    void keepsAnActiveOrganisationComplete() {
        var community = desk.admitted(OrganisationType.COMMUNITY);
        desk.put(community.organisationId(), """
                {"name":"%s","charter":"Wij delen kennis.","contact":{"name":"Karin","email":"karin@example.nl"}}""".formatted(community.name()), "*", Desk.vng());
        desk.activate(community.organisationId());

        var refused = desk.put(community.organisationId(), """
                {"name":"%s","legalForm":"FOUNDATION","collaborationKind":"SOCIAL_DOMAIN","organisationType":"COLLABORATION"}""".formatted(community.name()), "*", Desk.vng());

        assertThat(refused).hasStatus(400);
        assertThat(faults(desk.body(refused)))
                .containsOnly(
                        Map.entry("legalForm", "not-for-this-type"),
                        Map.entry("collaborationKind", "not-for-this-type"),
                        Map.entry("organisationType", "fixed"),
                        Map.entry("contact", "needed-while-active"),
                        Map.entry("charter", "needed-while-active"));
    }

    @Test
    void letsNobodyOverwriteAChangeTheyDidNotSee() {
        var supplier = desk.supplier();
        var body = "{\"name\":\"%s\",\"website\":\"https://een.example\"}".formatted(supplier.name());

        assertThat(desk.put(supplier.organisationId(), body, "\"0\"", Desk.vng()))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        assertThat(desk.put(supplier.organisationId(), body, "\"0\"", Desk.vng()))
                .hasStatus(412)
                .bodyText()
                .contains("stale-version");
        assertThat(desk.http()
                        .put()
                        .uri("/v1/organisations/" + supplier.organisationId())
                        .contentType("application/json")
                        .content(body)
                        .with(Desk.vng()))
                .hasStatus(428);
    }

    @Test
    void refusesAStatusThatIsThereAlready() {
        var id = desk.activeSupplier().organisationId();

        assertThat(desk.activate(id)).hasStatus(409).bodyText().contains("organisation-already-active");
        desk.deactivate(id);
        assertThat(desk.deactivate(id)).hasStatus(409).bodyText().contains("organisation-already-deactivated");
    }

    @Test
    void registersOnceWhenTheSameRequestIsRepeated() {
        var body = "{\"organisationType\":\"SUPPLIER\",\"name\":\"%s\"}".formatted(Desk.unique("Herhaald"));
        var key = UUID.randomUUID().toString();

        var first = keyed(key, body);
        var second = keyed(key, body);

        assertThat(first).hasStatus(201);
        assertThat(second).hasStatus(201).hasHeader("Idempotent-Replayed", "true");
        assertThat(desk.body(second).path("id")).isEqualTo(desk.body(first).path("id"));
        assertThat(keyed(key, body.replace("Herhaald", "Anders")))
                .hasStatus(409)
                .bodyText()
                .contains("idempotency-key-reused");
    }

    @Test
    void answersInEnglishOnRequest() {
        var answer = desk.http()
                .post()
                .uri("/v1/organisations")
                .header("Accept-Language", "en")
                .contentType("application/json")
                .content("{\"organisationType\":\"COMMUNITY\",\"name\":\"No admission\"}")
                .with(Desk.vng())
                .exchange();

        assertThat(answer).hasStatus(409).bodyText().contains("starts with an admission");
    }

    @Test
    void refusesBodiesThatAreNotInTheContract() {
        assertThat(desk.post("/v1/organisations", "{\"organisationType\":\"EXPERT\",\"unknown\":1}", Desk.vng()))
                .hasStatus(400)
                .bodyText()
                .contains("organisationType", "unknown-field", "required");
        assertThat(desk.post("/v1/organisations", "{\"name\":", Desk.vng()))
                .hasStatus(400)
                .bodyText()
                .contains("malformed-json");
        assertThat(desk.http()
                        .post()
                        .uri("/v1/organisations")
                        .contentType("text/plain")
                        .content("x")
                        .with(Desk.vng()))
                .hasStatus(415);
    }

    private MvcTestResult keyed(String key, String body) {
        return desk.http()
                .post()
                .uri("/v1/organisations")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .content(body)
                .with(Desk.vng())
                .exchange();
    }

    private static Map<String, String> faults(JsonNode problem) {
        var faults = new java.util.TreeMap<String, String>();
        problem.path("invalidParams")
                .forEach(fault -> faults.put(
                        fault.path("name").asString(), fault.path("code").asString()));
        return faults;
    }
}
