// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.testing.AtOnce;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** How a request goes from one officer to another. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class HandoverIntegrationTests {

    private static final String BART = "Bart Beheer";

    @Autowired
    Desk desk;

    @Autowired
    GreenMail server;

    private String address = "";

    @BeforeEach
    void meet() {
        address = desk.inAssessment();
        desk.get("/v1/admission-requests", bart());
        desk.get("/v1/admission-requests", desk.applicant());
    }

    @Test
    void handsARequestToAColleagueWhoIsTold() {
        var reference = desk.read(address).path("reference").asString();

        var handed = handOver(idOf(BART), "De scores nog niet.", etag(), desk.officer());

        var assessment = desk.body(handed).path("assessment");
        assertThat(assessment.path("assessor").asString()).isEqualTo(BART);
        assertThat(assessment.path("report").asString()).isNotBlank();
        assertThat(assessment.at("/handovers/0/by").asString()).isEqualTo("Fatima Beheer");
        assertThat(assessment.at("/handovers/0/note").asString()).isEqualTo("De scores nog niet.");
        var mine = desk.body(desk.get("/v1/admission-requests?owner=ME&q=" + reference, bart()));
        assertThat(mine.path("total").asInt()).isEqualTo(1);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(Mailbox.about(server, reference))
                .filteredOn(mail -> Mailbox.subject(mail).contains("overgedragen"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.getAllRecipients())
                            .extracting(String::valueOf)
                            .containsExactly(TestTokens.emailOf(BART));
                    assertThat(Mailbox.body(mail)).contains("Fatima Beheer", "De scores nog niet.");
                }));
    }

    @Test
    void letsAColleagueTakeOverAndDecide() {
        assertThat(handOver(null, null, etag(), bart())).hasStatusOk();

        assertThat(desk.body(desk.post(address + "/decisions", Desk.REJECT, bart()))
                        .path("decidedBy")
                        .asString())
                .isEqualTo(BART);
        assertThat(desk.problem(handOver(null, null, etag(), desk.officer())))
                .isEqualTo("409 admission-request-already-rejected");
    }

    @Test
    void blacksOutWhoHandedItOver() {
        handOver(null, null, etag(), bart());
        desk.post(
                address + "/decisions",
                "{\"decision\": \"REJECT\", \"reasons\": \"Fatima Beheer en Bart Beheer misten het bestuursbesluit.\"}",
                bart());
        var reference = desk.read(address).path("reference").asString();

        var published = Stream.of(
                        desk.body(desk.get("/v1/decisions", desk.officer())).path("items"))
                .flatMap(items -> items.valueStream())
                .filter(item -> item.path("reference").asString().equals(reference))
                .findFirst()
                .orElseThrow();

        assertThat(published.path("reasons").asString())
                .doesNotContain("Fatima", "Bart")
                .contains("bestuursbesluit");
    }

    @Test
    void refusesWhoCannotHandleItAndWhoDoesAlready() {
        var unknown = handOver(UUID.randomUUID().toString(), null, etag(), desk.officer());
        assertThat(desk.body(unknown).at("/invalidParams/0/code").asString()).isEqualTo("unknown-officer");
        assertThat(desk.problem(handOver(idOf(Desk.APPLICANT), null, etag(), desk.officer())))
                .isEqualTo("409 officer-is-applicant");
        assertThat(desk.problem(handOver(null, null, etag(), desk.officer())))
                .isEqualTo("409 assessment-already-theirs");
        assertThat(desk.read(address).at("/assessment/handovers")).isEmpty();
    }

    @Test
    void letsOneOfTwoTakeOver() throws Exception {
        var version = etag();
        Callable<MvcTestResult> takeOver = () -> handOver(null, null, version, bart());

        var results = AtOnce.perform(takeOver, takeOver);

        assertThat(results).extracting(each -> each.getResponse().getStatus()).containsExactlyInAnyOrder(200, 412);
    }

    private static RequestPostProcessor bart() {
        return TestTokens.functionalAdministrator(BART);
    }

    private String idOf(String name) {
        return desk.body(desk.get("/v1/officers", desk.officer()))
                .path("items")
                .valueStream()
                .filter(officer -> officer.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private String etag() {
        return Desk.etag(desk.get(address, desk.officer()));
    }

    private MvcTestResult handOver(
            @Nullable String officerId, @Nullable String note, String version, RequestPostProcessor actor) {
        var body = desk.json().createObjectNode();
        if (officerId != null) {
            body.put("officerId", officerId);
        }
        if (note != null) {
            body.put("note", note);
        }
        var assessment = desk.read(address).at("/assessment/id").asString();
        return desk.http()
                .post()
                .uri(address + "/assessments/" + assessment + "/handovers")
                .contentType("application/json")
                .content(body.toString())
                .header("If-Match", version)
                .with(actor)
                .exchange();
    }
}
