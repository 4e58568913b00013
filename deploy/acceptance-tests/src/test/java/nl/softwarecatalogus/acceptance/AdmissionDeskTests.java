// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Reply;
import nl.softwarecatalogus.local.mail.ReceivedMail;
import org.junit.jupiter.api.Test;

/** What VNG's officers do with a request between taking it and the decision, and what the applicant notices (0.2 and 0.3). */
@AcceptanceTest
class AdmissionDeskTests {

    private static final String CASES = "/api/admission/v1/admission-requests";
    private static final String LINK = "/api/admission/v1/answer-links/current";
    private static final Pattern SECRET = Pattern.compile("antwoord#([A-Za-z0-9_-]{43})");

    @Test
    void invitesToAnInterviewMovesAndCancelsIt(Region region) {
        var id = region.clerk().open("COLLABORATION", "Samenwerking Gesprek");
        var assessed = region.officer()
                .post(CASES + "/" + id + "/assessments", Map.of("interview", interview(7)))
                .expect(200);
        assertThat(mail(region, "samenwerking-gesprek", "Uitnodiging").attachments())
                .hasSize(1);
        var assessment = CASES + "/" + id + "/assessments/"
                + assessed.json().at("/assessment/id").asString();

        var moved = region.officer().put(assessment, assessed.etag(), Map.of("interview", interview(8)));
        assertThat(mail(region, "samenwerking-gesprek", "Gewijzigd").attachments())
                .hasSize(1);
        region.officer().put(assessment, moved.expect(200).etag(), Map.of()).expect(200);
        assertThat(mail(region, "samenwerking-gesprek", "Vervallen").attachments())
                .hasSize(1);
    }

    @Test
    void asksAndGetsAnAnswerWithAFileFromSomebodyWithoutAnAccount(Region region) {
        var id = assessed(region, "Samenwerking Antwoord");
        var asked = region.officer()
                .post(CASES + "/" + id + "/information-requests", Map.of("question", "Wie doen er mee?"))
                .expect(200);
        assertThat(asked.text("status")).isEqualTo("INFORMATION_REQUESTED");
        var found = SECRET.matcher(
                mail(region, "samenwerking-antwoord", "Vraag over").text());
        assertThat(found.find()).isTrue();
        var applicant = region.gateway().visitor().with("Answer-Token", found.group(1));

        applicant
                .send(
                        "POST",
                        LINK + "/attachments?fileName=leden.pdf",
                        Map.of(),
                        "application/octet-stream",
                        AdmissionTargets.PDF)
                .expect(201);
        applicant.post(LINK + "/answers", Map.of("answer", "Vier gemeenten.")).expect(201);

        applicant.post(LINK + "/answers", Map.of("answer", "Vijf.")).expect(409);
        var answered = region.officer().get(CASES + "/" + id).expect(200);
        assertThat(answered.text("status")).isEqualTo("IN_ASSESSMENT");
        assertThat(answered.json().at("/informationRequests/0/answer").asString())
                .isEqualTo("Vier gemeenten.");
        var files = CASES + "/" + id + "/information-requests/"
                + answered.json().at("/informationRequests/0/id").asString() + "/attachments";
        var file = region.officer().get(files).expect(200).json().path(0);
        assertThat(region.officer()
                        .get(files + "/" + file.path("id").asString())
                        .body())
                .isEqualTo(AdmissionTargets.PDF);
        region.vngViewer().get(files).expect(403);
    }

    @Test
    void handsARequestOverToAColleague(Region region) {
        var id = assessed(region, "Samenwerking Overdracht");
        region.secondOfficer().get(CASES).expect(200);
        var colleague = region.secondOfficer().get("/api/organisation/v1/me").text("subject");
        var request = region.officer().get(CASES + "/" + id).expect(200);
        var handovers = CASES + "/" + id + "/assessments/"
                + request.json().at("/assessment/id").asString() + "/handovers";

        region.officer()
                .with("If-Match", request.etag())
                .post(handovers, Map.of("officerId", colleague, "note", "De scores nog niet."))
                .expect(200);

        var mine = region.secondOfficer()
                .get(CASES + "?owner=ME&q=Samenwerking+Overdracht")
                .expect(200);
        assertThat(mine.json().path("total").asInt()).isEqualTo(1);
        assertThat(await().until(
                                () -> region.gateway().mailbox().to("vng.beheer2@example.nl").stream()
                                        .filter(mail -> mail.subject().contains("Samenwerking Overdracht"))
                                        .findFirst(),
                                Optional::isPresent)
                        .orElseThrow()
                        .text())
                .contains("De scores nog niet.");
    }

    @Test
    void rejectsWithALetterAndPublishesTheDecisionWithoutNames(Region region) {
        var id = assessed(region, "Samenwerking Besluit");
        var reasons = "Corrie Contactpersoon kon het bestuursbesluit niet tonen.";

        region.officer()
                .post(CASES + "/" + id + "/decisions", Map.of("decision", "REJECT", "reasons", reasons))
                .expect(200);

        assertThat(mail(region, "samenwerking-besluit", "afgewezen").attachments())
                .hasSize(1);
        var letter = region.officer().get(CASES + "/" + id + "/decision-letter").expect(200);
        assertThat(letter.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(letter.body()).startsWith("%PDF-");
        var published = region.vngViewer().get("/api/admission/v1/decisions").expect(200);
        assertThat(published.body())
                .contains("Samenwerking Besluit", "kon het bestuursbesluit niet tonen")
                .doesNotContain("Corrie");
    }

    @Test
    void takesAWithdrawalUntilItIsDecided(Region region) {
        var id = assessed(region, "Samenwerking Bedenking");
        var withdrawals = CASES + "/" + id + "/withdrawals";

        var withdrawn = region.officer().post(withdrawals, Map.of("reason", "De raad wil niet."));

        assertThat(withdrawn.expect(200).text("status")).isEqualTo("WITHDRAWN");
        assertThat(mail(region, "samenwerking-bedenking", "ingetrokken").text()).isNotBlank();
        assertClosed(region.officer().post(CASES + "/" + id + "/decisions", Map.of("decision", "ADMIT")));
        assertClosed(region.officer().post(withdrawals, Map.of()));
        // Whoever withdrew may come back.
        region.officer()
                .post(CASES, new HashMap<>(region.clerk().intake("COLLABORATION", "Samenwerking Bedenking")))
                .expect(201);
    }

    private static void assertClosed(Reply reply) {
        assertThat(reply.expect(409).text("type")).endsWith("/admission-request-already-withdrawn");
    }

    private static Map<String, Object> interview(int days) {
        var at = Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
        return Map.of("startsAt", at.toString(), "place", "Nassaulaan 12, Den Haag");
    }

    private static String assessed(Region region, String name) {
        var id = region.clerk().open("COLLABORATION", name);
        region.clerk().assess(id);
        return id;
    }

    /** To the contact person of that candidate, about that. */
    private static ReceivedMail mail(Region region, String candidate, String subject) {
        var mailbox = region.gateway().mailbox();
        return await().until(
                        () -> mailbox.to("contact@" + candidate + ".example").stream()
                                .filter(mail -> mail.subject().contains(subject))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
