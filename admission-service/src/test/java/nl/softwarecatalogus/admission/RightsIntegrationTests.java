// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every route, every kind of actor. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class RightsIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate database;

    private String address;
    private String assessmentId;

    @BeforeEach
    void take() {
        address = desk.inAssessment();
        assessmentId = desk.read(address).at("/assessment/id").asString();
    }

    @Test
    void refusesEveryChangeToEverybodyButTheFunctionalAdministrator() {
        var outsiders = organisationsPeople();
        outsiders.put("VNG viewer", TestTokens.vngViewer());

        changes().forEach((what, act) -> {
            outsiders.forEach((who, outsider) ->
                    assertThat(act.apply(outsider)).as("%s: %s", who, what).hasStatus(403));
            assertThat(act.apply(visitor())).as("visitor: %s", what).hasStatus(401);
        });
        assertThat(desk.read(address).path("status").asString()).isEqualTo("IN_ASSESSMENT");
    }

    @Test
    void letsNobodyHandleTheRequestTheyAppliedFor() {
        var own = changes();
        own.remove("open");
        own.remove("withdraw");

        own.forEach((what, act) ->
                assertThat(desk.problem(act.apply(desk.applicant()))).as(what).isEqualTo("403 own-admission-request"));
        assertThat(desk.post(address + "/withdrawals", "{}", desk.applicant()))
                .as("who applied may take it back")
                .hasStatusOk();
    }

    @Test
    void comparesAddressesWithoutRegardToCase() {
        var intake = desk.intake(Desk.newName());
        intake.putObject("contact").put("name", "A. A.").put("email", "ANNA.Aanvrager@Example.nl");
        var own = desk.address(desk.open(intake));

        assertThat(desk.problem(desk.post(own + "/assessments", "{}", desk.applicant())))
                .isEqualTo("403 own-admission-request");
    }

    @Test
    void showsRequestsToVngOnly() {
        desk.decide(address, Desk.ADMIT);
        for (var uri : List.of(address, "/v1/admission-requests", address + "/decision-letter", "/v1/decisions")) {
            organisationsPeople().forEach((who, outsider) -> assertThat(desk.get(uri, outsider))
                    .as("%s reads %s", who, uri)
                    .hasStatus(403));
            assertThat(desk.get(uri, visitor())).hasStatus(401);
            assertThat(desk.get(uri, TestTokens.vngViewer())).hasStatusOk();
            assertThat(desk.get(uri, desk.officer())).hasStatusOk();
        }
    }

    @Test
    void showsFilesOfApplicantsToTheFunctionalAdministratorOnly() {
        desk.post(address + "/information-requests", "{\"question\": \"Wie?\"}", desk.officer());
        var question = desk.read(address).at("/informationRequests/0/id").asString();
        var attachments = address + "/information-requests/" + question + "/attachments";
        var outsiders = organisationsPeople();
        outsiders.put("VNG viewer", TestTokens.vngViewer());

        for (var uri : List.of(attachments, attachments + "/" + UUID.randomUUID())) {
            outsiders.forEach((who, outsider) -> assertThat(desk.get(uri, outsider))
                    .as("%s reads %s", who, uri)
                    .hasStatus(403));
            assertThat(desk.get(uri, visitor())).hasStatus(401);
        }
        assertThat(desk.get(attachments, desk.officer())).hasStatusOk();
    }

    @Test
    void namesOfficersToTheFunctionalAdministratorOnly() {
        var outsiders = organisationsPeople();
        outsiders.put("VNG viewer", TestTokens.vngViewer());

        outsiders.forEach((who, outsider) ->
                assertThat(desk.get("/v1/officers", outsider)).as(who).hasStatus(403));
        assertThat(desk.get("/v1/officers", visitor())).hasStatus(401);
        assertThat(desk.get("/v1/officers", desk.officer())).hasStatusOk();
    }

    /** Whoever holds no secret gets no further by being somebody. */
    @Test
    void opensAnswerLinksByTheirSecretOnly() {
        var everybody = organisationsPeople();
        everybody.put("visitor", visitor());
        everybody.put("officer", desk.officer());
        everybody.forEach((who, actor) -> {
            var link = "/v1/answer-links/current";
            assertThat(desk.http()
                            .get()
                            .uri(link)
                            .header("Answer-Token", "geraden")
                            .with(actor)
                            .exchange())
                    .as("%s reads", who)
                    .hasStatus(404);
            assertThat(desk.http()
                            .post()
                            .uri(link + "/answers")
                            .header("Answer-Token", "geraden")
                            .contentType("application/json")
                            .content("{\"answer\": \"Zij.\"}")
                            .with(actor)
                            .exchange())
                    .as("%s answers", who)
                    .hasStatus(404);
            assertThat(desk.http()
                            .post()
                            .uri(link + "/attachments?fileName=a.pdf")
                            .header("Answer-Token", "geraden")
                            .contentType("application/octet-stream")
                            .content("%PDF-")
                            .with(actor)
                            .exchange())
                    .as("%s attaches", who)
                    .hasStatus(404);
            assertThat(desk.http()
                            .delete()
                            .uri(link + "/attachments/" + UUID.randomUUID())
                            .header("Answer-Token", "geraden")
                            .with(actor)
                            .exchange())
                    .as("%s detaches", who)
                    .hasStatus(404);
        });
    }

    @Test
    void hidesTheContactPersonFromTheViewer() {
        assertThat(desk.get(address, TestTokens.vngViewer()))
                .bodyText()
                .doesNotContain("\"contact\"", "Anna", "anna", "050 123");
        assertThat(desk.get("/v1/admission-requests?pageSize=100", TestTokens.vngViewer()))
                .bodyText()
                .doesNotContain("\"contact\"", "Anna", "anna", "050 123");
        assertThat(desk.get(address, desk.officer())).bodyText().contains("\"contact\"", "Anna");
    }

    @Test
    void recordsRefusals() {
        desk.post(address + "/decisions", Desk.ADMIT, TestTokens.vngViewer());

        assertThat(database.queryForList(
                        "SELECT result FROM platform.audit_entry WHERE object = ?",
                        Integer.class,
                        address + "/decisions"))
                .containsExactly(403);
    }

    private Map<String, Function<RequestPostProcessor, MvcTestResult>> changes() {
        var changes = new LinkedHashMap<String, Function<RequestPostProcessor, MvcTestResult>>();
        var question = "{\"question\": \"Wie?\"}";
        changes.put(
                "open",
                actor -> desk.post(
                        "/v1/admission-requests", desk.intake(Desk.newName()).toString(), actor));
        changes.put(
                "revise", actor -> desk.put(address, desk.intake(Desk.newName()).toString(), "*", actor));
        changes.put("take", actor -> desk.post(address + "/assessments", "{}", actor));
        changes.put("assess", actor -> desk.put(address + "/assessments/" + assessmentId, Desk.ASSESSED, "*", actor));
        changes.put("hand over", actor -> desk.http()
                .post()
                .uri(address + "/assessments/" + assessmentId + "/handovers")
                .header("If-Match", "*")
                .contentType("application/json")
                .content("{}")
                .with(actor)
                .exchange());
        changes.put("ask", actor -> desk.post(address + "/information-requests", question, actor));
        changes.put(
                "answer",
                actor -> desk.post(
                        address + "/information-requests/" + UUID.randomUUID() + "/answers",
                        "{\"answer\": \"Zij.\"}",
                        actor));
        changes.put("decide", actor -> desk.post(address + "/decisions", Desk.ADMIT, actor));
        changes.put("withdraw", actor -> desk.post(address + "/withdrawals", "{}", actor));
        return changes;
    }

    private static LinkedHashMap<String, RequestPostProcessor> organisationsPeople() {
        var people = new LinkedHashMap<String, RequestPostProcessor>();
        for (var type : OrganisationType.values()) {
            people.put(
                    type.name(),
                    TestTokens.person(
                            UUID.randomUUID(),
                            type.name(),
                            "administrator",
                            "offering-manager",
                            "usage-manager",
                            "usage-viewer"));
        }
        people.put("no organisation", TestTokens.bearerHeader(TestTokens.token("Niemand", List.of(), List.of())));
        return people;
    }

    private static RequestPostProcessor visitor() {
        return request -> request;
    }
}
