// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.softwarecatalogus.admission.organisation.KnownOrganisation;
import nl.softwarecatalogus.admission.organisation.KnownOrganisationService;
import nl.softwarecatalogus.admission.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the admission desk does with a request, and what is refused (DOMAIN 0.1 to 0.3 and 6). */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class DeskIntegrationTests {

    private static final String QUESTION = "{\"question\": \"Wie is de voorzitter?\"}";

    @Autowired
    Desk desk;

    @Autowired
    KnownOrganisationService organisations;

    @Test
    void takesInAssessesAndAdmits() {
        var name = Desk.newName();
        var opened = desk.open(desk.intake(name));

        assertThat(opened).hasStatus(201);
        var address = desk.address(opened);
        assertThat(opened.getResponse().getHeader("Location"))
                .isEqualTo("http://localhost:8080/api/admission" + address);
        assertThat(desk.body(opened).path("status").asString()).isEqualTo("RECEIVED");
        assertThat(desk.body(opened).path("reference").asString()).matches("TA-\\d{4}-\\d{5}");
        assertThat(desk.body(opened).at("/contact/name").asString()).isEqualTo(Desk.APPLICANT);

        var assessed = desk.body(desk.assess(address, Desk.ASSESSED));
        assertThat(assessed.path("status").asString()).isEqualTo("IN_ASSESSMENT");
        assertThat(assessed.at("/assessment/assessor").asString()).isEqualTo("Fatima Beheer");
        assertThat(assessed.at("/assessment/interview/startsAt").asString()).isEqualTo("2026-11-10T13:00:00Z");
        assertThat(assessed.at("/assessment/scores")).hasSize(4);
        assertThat(assessed.at("/assessment/missing")).isEmpty();

        var admitted = desk.decide(address, Desk.ADMIT);
        assertThat(admitted).hasStatusOk();
        assertThat(desk.body(admitted).path("status").asString()).isEqualTo("ADMITTED");
        assertThat(desk.body(admitted).path("decidedBy").asString()).isEqualTo("Fatima Beheer");
        assertThat(desk.read(address)).isEqualTo(desk.body(admitted));
    }

    @Test
    void asksForInformationAndGoesOnWithTheAnswer() {
        var address = desk.inAssessment();

        var asked = desk.body(desk.post(address + "/information-requests", QUESTION, desk.officer()));
        assertThat(asked.path("status").asString()).isEqualTo("INFORMATION_REQUESTED");
        assertThat(desk.problem(desk.decide(address, Desk.ADMIT)))
                .isEqualTo("409 admission-request-information-requested");
        assertThat(desk.problem(desk.post(address + "/information-requests", QUESTION, desk.officer())))
                .isEqualTo("409 admission-request-information-requested");

        var question = asked.at("/informationRequests/0/id").asString();
        var answers = address + "/information-requests/" + question + "/answers";
        var answered = desk.body(desk.post(answers, "{\"answer\": \"De burgemeester.\"}", desk.officer()));
        assertThat(answered.path("status").asString()).isEqualTo("IN_ASSESSMENT");
        assertThat(answered.at("/informationRequests/0/answer").asString()).isEqualTo("De burgemeester.");
        assertThat(desk.problem(desk.post(answers, "{\"answer\": \"Toch niet.\"}", desk.officer())))
                .isEqualTo("409 information-request-already-answered");
        assertThat(desk.decide(address, Desk.REJECT)).hasStatusOk();
    }

    @Test
    void revisesWhatWasWrittenDownUntilTheDecision() {
        var address = desk.received();
        var first = desk.get(address, desk.officer());
        var renamed = desk.intake(Desk.newName()).put("goals", "Andere doelen.").toString();

        var revised = desk.put(address, renamed, Desk.etag(first), desk.officer());
        assertThat(revised).hasStatusOk();
        assertThat(desk.read(address).path("goals").asString()).isEqualTo("Andere doelen.");
        assertThat(desk.problem(desk.put(address, renamed, Desk.etag(first), desk.officer())))
                .isEqualTo("412 stale-version");

        var taken = desk.assess(address, "{\"report\": \"Eerste indruk.\"}");
        var assessment = address + "/assessments/"
                + desk.body(taken).at("/assessment/id").asString();
        assertThat(desk.body(taken).at("/assessment/missing")).hasSize(4);
        assertThat(desk.put(assessment, Desk.ASSESSED, Desk.etag(taken), desk.officer()))
                .hasStatusOk();
        assertThat(desk.problem(desk.put(assessment, "{}", Desk.etag(taken), desk.officer())))
                .isEqualTo("412 stale-version");
        assertThat(desk.read(address).at("/assessment/scores")).hasSize(4);

        assertThat(desk.decide(address, Desk.ADMIT)).hasStatusOk();
        var closed = "409 admission-request-already-admitted";
        assertThat(desk.problem(desk.put(address, renamed, "*", desk.officer())))
                .isEqualTo(closed);
        assertThat(desk.problem(desk.put(assessment, Desk.ASSESSED, "*", desk.officer())))
                .isEqualTo(closed);
        assertThat(desk.problem(desk.withdraw(address))).isEqualTo(closed);
        assertThat(desk.problem(desk.assess(address, "{}"))).isEqualTo(closed);
        assertThat(desk.problem(desk.decide(address, Desk.REJECT))).isEqualTo(closed);
        assertThat(desk.problem(desk.post(address + "/information-requests", QUESTION, desk.officer())))
                .isEqualTo(closed);
    }

    @Test
    void demandsTheVersionThatWasEdited() {
        var address = desk.received();

        var refused = desk.http()
                .put()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(desk.intake(Desk.newName()).toString())
                .with(desk.officer())
                .exchange();

        assertThat(desk.problem(refused)).isEqualTo("428 precondition-required");
    }

    @Test
    void decidesOnlyAfterACompleteAssessment() {
        var address = desk.received();
        assertThat(desk.problem(desk.decide(address, Desk.ADMIT))).isEqualTo("409 admission-request-received");

        desk.assess(address, "{\"scores\": [{\"criterion\": \"goals\", \"score\": 4}]}");
        var refused = desk.decide(address, Desk.REJECT);

        assertThat(desk.problem(refused)).isEqualTo("409 assessment-incomplete");
        assertThat(desk.body(refused).path("conflicts").findValuesAsString("id"))
                .containsExactly("report", "identity", "usage", "governance");
        assertThat(desk.body(refused).at("/conflicts/0/reason").asString()).isEqualTo("Er is nog geen verslag.");
        assertThat(desk.read(address).path("status").asString()).isEqualTo("IN_ASSESSMENT");
    }

    @Test
    void rejectsWithReasonsOnly() {
        var address = desk.inAssessment();

        assertInvalid(desk.decide(address, "{\"decision\": \"REJECT\"}"), "reasons");
        assertInvalid(desk.decide(address, "{\"decision\": \"REJECT\", \"reasons\": \"  \"}"), "reasons");
        assertThat(desk.read(address).path("status").asString()).isEqualTo("IN_ASSESSMENT");
        assertThat(desk.body(desk.decide(address, Desk.REJECT)).path("reasons").asString())
                .isEqualTo("Het bestuur is nog niet benoemd.");
    }

    @Test
    void refusesWrongInputWithEveryFaultAtOnce() {
        var intake = desk.intake(Desk.newName())
                .put("organisationType", "MUNICIPALITY")
                .put("kvkNumber", "1234567")
                .put("rsin", "123456789")
                .put("oin", "00000005123456782000")
                .put("contactedOn", "2999-01-01");
        intake.putArray("intendedMunicipalities").add("0014").add("14").add("0014");

        assertInvalid(
                desk.open(intake),
                "organisationType",
                "kvkNumber",
                "rsin",
                "oin",
                "intendedMunicipalities[1]",
                "intendedMunicipalities[2]",
                "contactedOn");
        assertInvalid(desk.open(desk.intake(Desk.newName()).put("organisationType", "SUPPLIER")), "organisationType");
        assertInvalid(
                desk.open(desk.intake(Desk.newName()).put("organisationType", "COMMUNITY")),
                "collaborationKind",
                "legalBasis");
        assertInvalid(desk.open(desk.intake(Desk.newName()).put("status", "ADMITTED")), "status");
    }

    @Test
    void refusesScoresThatFitNoCriterion() {
        var address = desk.received();

        assertInvalid(desk.assess(address, """
                        {"scores": [{"criterion": "goals", "score": 4}, {"criterion": "mood", "score": 3},
                                    {"criterion": "goals", "score": 2}]}"""), "scores[1].criterion", "scores[2].criterion");
        assertInvalid(
                desk.assess(address, "{\"scores\": [{\"criterion\": \"goals\", \"score\": 6}]}"), "scores[0].score");
        assertThat(desk.read(address).path("status").asString()).isEqualTo("RECEIVED");
    }

    @Test
    void refusesASecondRequestForTheSameParty() {
        var name = Desk.newName();
        var kvkNumber = digits(8);
        var oin = "00000099" + digits(9) + "000";
        desk.open(desk.intake(name).put("kvkNumber", kvkNumber).put("oin", oin));

        var sameName = desk.open(desk.intake("  " + name.toUpperCase(java.util.Locale.ROOT) + " "));
        assertThat(desk.problem(sameName)).isEqualTo("409 admission-duplicate");
        assertThat(desk.body(sameName).at("/conflicts/0/name").asString()).startsWith(name + " (TA-");
        assertThat(desk.problem(desk.open(desk.intake(Desk.newName()).put("kvkNumber", kvkNumber))))
                .isEqualTo("409 admission-duplicate");
        assertThat(desk.problem(desk.open(desk.intake(Desk.newName()).put("oin", oin))))
                .isEqualTo("409 admission-duplicate");

        var other = desk.received();
        assertThat(desk.problem(desk.put(other, desk.intake(name).toString(), "*", desk.officer())))
                .isEqualTo("409 admission-duplicate");
    }

    @Test
    void letsAPartyApplyAgainAfterARejectionOrAWithdrawal() {
        var name = Desk.newName();
        var rejected = desk.address(desk.open(desk.intake(name)));
        desk.assess(rejected, Desk.ASSESSED);
        desk.decide(rejected, Desk.REJECT);

        var again = desk.open(desk.intake(name));
        assertThat(again).hasStatus(201);
        assertThat(desk.withdraw(desk.address(again))).hasStatusOk();
        assertThat(desk.open(desk.intake(name))).hasStatus(201);
    }

    @Test
    void keepsTheNameOfAnAdmittedPartyUntilItsOrganisationIsKnown() {
        var admitted = desk.read(desk.admitted());

        var again = desk.open(desk.intake(admitted.path("name").asString()));

        assertThat(desk.problem(again)).isEqualTo("409 admission-duplicate");
    }

    @Test
    void refusesWhoIsAnOrganisationAlready() {
        var existing =
                new KnownOrganisation(UUID.randomUUID(), Desk.newName(), OrganisationStatus.ACTIVE, digits(8), null, 1);
        organisations.remember(existing);

        var refused = desk.open(desk.intake(Desk.newName()).put("kvkNumber", existing.kvkNumber()));
        assertThat(desk.problem(refused)).isEqualTo("409 admission-duplicate");
        assertThat(desk.body(refused).at("/conflicts/0/reason").asString())
                .isEqualTo("De organisatie " + existing.name() + " bestaat al.");

        organisations.remember(new KnownOrganisation(
                existing.id(), existing.name(), OrganisationStatus.DEACTIVATED, existing.kvkNumber(), null, 2));
        assertThat(desk.open(desk.intake(existing.name()))).hasStatus(201);
    }

    @Test
    void doesNotAdmitWhoBecameAnOrganisationMeanwhile() {
        var address = desk.inAssessment();
        var name = desk.read(address).path("name").asString();
        organisations.remember(
                new KnownOrganisation(UUID.randomUUID(), name, OrganisationStatus.CONCEPT, null, null, 1));

        assertThat(desk.problem(desk.decide(address, Desk.ADMIT))).isEqualTo("409 admission-duplicate");
        assertThat(desk.read(address).path("status").asString()).isEqualTo("IN_ASSESSMENT");
        assertThat(desk.decide(address, Desk.REJECT)).hasStatusOk();
    }

    @Test
    void givesTheSameAnswerToARepeatedIntake() {
        var intake = desk.intake(Desk.newName()).toString();
        var key = UUID.randomUUID().toString();

        var first = keyed(intake, key);
        var again = keyed(intake, key);

        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(201);
        assertThat(desk.body(again)).isEqualTo(desk.body(first));
    }

    @Test
    void findsRequestsByNameReferenceStatusAndType() {
        var name = Desk.newName();
        var community = desk.form(name).put("organisationType", "COMMUNITY");
        community.remove("collaborationKind");
        community.remove("legalBasis");
        var opened = desk.body(desk.open(community.put("channel", "VISIT").put("contactedOn", "2026-11-03")));
        var reference = opened.path("reference").asString();

        for (var query : new String[] {
            "q=" + name.substring(13).toUpperCase(java.util.Locale.ROOT),
            "q=" + reference + "&status=RECEIVED",
            "q=" + reference + "&organisationType=COMMUNITY"
        }) {
            assertThat(found(query)).as(query).containsExactly(reference);
        }
        assertThat(found("q=" + reference + "&status=ADMITTED")).isEmpty();
        assertThat(found("q=" + reference + "&organisationType=COLLABORATION")).isEmpty();
        assertThat(found("q=%25%25" + reference)).as("no wildcards").isEmpty();
        assertThat(desk.get("/v1/admission-requests?status=OPEN", desk.officer()))
                .hasStatus(400);
    }

    @Test
    void pagesThroughTheWorkList() {
        desk.received();
        desk.received();

        var page = desk.get("/v1/admission-requests?pageSize=1&page=2", desk.officer());

        assertThat(page).hasStatusOk();
        assertThat(desk.body(page).path("items")).hasSize(1);
        assertThat(page.getResponse().getHeader("Link"))
                .contains("rel=\"prev\"", "/api/admission/v1/admission-requests");
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        var nowhere = "/v1/admission-requests/" + UUID.randomUUID();
        var address = desk.inAssessment();

        assertThat(desk.problem(desk.get(nowhere, desk.officer()))).isEqualTo("404 unknown-admission-request");
        assertThat(desk.problem(desk.decide(nowhere, Desk.ADMIT))).isEqualTo("404 unknown-admission-request");
        assertThat(desk.problem(
                        desk.put(address + "/assessments/" + UUID.randomUUID(), Desk.ASSESSED, "*", desk.officer())))
                .isEqualTo("404 unknown-assessment");
        assertThat(desk.problem(desk.post(
                        address + "/information-requests/" + UUID.randomUUID() + "/answers",
                        "{\"answer\": \"Ja.\"}",
                        desk.officer())))
                .isEqualTo("404 unknown-information-request");
    }

    @Test
    void answersInEnglishWhenAsked() {
        var refused = desk.http()
                .get()
                .uri("/v1/admission-requests/" + UUID.randomUUID())
                .header("Accept-Language", "en")
                .with(TestTokens.vngViewer())
                .exchange();

        assertThat(desk.body(refused).path("title").asString()).isEqualTo("This admission request does not exist");
    }

    private java.util.List<String> found(String query) {
        return desk.body(desk.get("/v1/admission-requests?" + query, desk.officer()))
                .path("items")
                .findValuesAsString("reference");
    }

    private MvcTestResult keyed(String intake, String key) {
        return desk.http()
                .post()
                .uri("/v1/admission-requests")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .content(intake)
                .with(desk.officer())
                .exchange();
    }

    private void assertInvalid(MvcTestResult answer, String... fields) {
        assertThat(desk.problem(answer)).isEqualTo("400 invalid-input");
        assertThat(desk.body(answer).path("invalidParams").findValuesAsString("name"))
                .containsExactlyInAnyOrder(fields);
    }

    private static String digits(int count) {
        var digits = new StringBuilder();
        java.util.concurrent.ThreadLocalRandom.current().ints(count, 0, 10).forEach(digits::append);
        return digits.toString();
    }
}
