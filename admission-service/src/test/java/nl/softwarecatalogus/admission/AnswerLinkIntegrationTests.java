// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.softwarecatalogus.admission.request.AnswerService;
import nl.softwarecatalogus.admission.request.RetentionService;
import nl.softwarecatalogus.platform.testing.AtOnce;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How somebody without an account answers a question, and what a link does not do. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class AnswerLinkIntegrationTests {

    private static final byte[] PDF = "%PDF-1.7 regeling".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Desk desk;

    @Autowired
    GreenMail server;

    @Autowired
    AnswerService answers;

    @Autowired
    RetentionService retention;

    @Autowired
    JdbcTemplate database;

    private AnswerLink link;
    private String address = "";

    @BeforeEach
    void ask() {
        link = AnswerLink.ask(desk, server);
        address = link.address();
    }

    @Test
    void takesTheAnswerWithItsAttachments() {
        var shown = link.get();
        assertThat(desk.body(shown).path("question").asString()).isEqualTo("Welke gemeenten?");
        assertThat(shown).bodyText().doesNotContain("Anna", "anna");
        var attached = link.attach("regeling.pdf", PDF);
        assertThat(attached).hasStatus(201);
        assertThat(desk.body(attached).path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(desk.json().readTree(link.list().getResponse().getContentAsByteArray()))
                .as("what is not sent is the applicant's")
                .isEmpty();

        assertThat(link.answer("Groningen.")).hasStatus(201).bodyText().doesNotContain("Anna");

        var answered = desk.read(address);
        assertThat(answered.path("status").asString()).isEqualTo("IN_ASSESSMENT");
        assertThat(answered.at("/informationRequests/0/answer").asString()).isEqualTo("Groningen.");
        var listed = desk.body(link.list()).get(0);
        assertThat(listed.path("fileName").asString()).isEqualTo("regeling.pdf");
        var file = desk.get(link.attachments() + "/" + listed.path("id").asString(), desk.officer());
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(file.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getResponse().getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void worksOnce() throws Exception {
        Callable<MvcTestResult> answer = () -> link.answer("Groningen.");

        var results = AtOnce.perform(answer, answer, answer);

        assertThat(results).extracting(each -> each.getResponse().getStatus()).containsExactlyInAnyOrder(201, 409, 409);
        assertThat(desk.problem(link.get())).isEqualTo("409 answer-link-used");
        assertThat(desk.problem(link.attach("b.pdf", PDF))).isEqualTo("409 answer-link-used");
    }

    @Test
    void expiresAndSaysWhatToDo() {
        link.attach("regeling.pdf", PDF);
        database.update(
                "UPDATE information_request SET link_expires_at = now() - interval '1 second' WHERE admission_request_id = ?",
                Desk.id(address));

        var refused = link.answer("Groningen.");

        assertThat(desk.problem(refused)).isEqualTo("409 answer-link-expired");
        assertThat(desk.body(refused).path("detail").asString()).contains("vraag om een nieuwe link");
        answers.forgetAbandonedAttachments();
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM answer_attachment WHERE information_request_id = ?",
                        Integer.class,
                        question()))
                .isZero();
    }

    @Test
    void opensNothingWithoutItsSecret() {
        assertThat(desk.problem(link.get("x".repeat(43)))).isEqualTo("404 unknown-answer-link");
        assertThat(desk.http().get().uri(AnswerLink.PATH).exchange()).hasStatus(400);
        assertThat(desk.http()
                        .get()
                        .uri(AnswerLink.PATH)
                        .header("Accept", "application/xml")
                        .exchange())
                .hasStatus(406);
        assertThat(desk.body(desk.post(AnswerLink.PATH + "/answers", "{\"vraag\": 1}", Desk.from(link.origin())))
                        .path("invalidParams")
                        .findValuesAsString("name"))
                .as("faults in the body come first")
                .containsExactlyInAnyOrder("vraag", "answer");
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM information_request WHERE link_hash = ?", Integer.class, link.secret()))
                .as("the secret is kept nowhere")
                .isZero();
    }

    @Test
    void closesWithTheRequest() {
        desk.withdraw(address);

        assertThat(desk.problem(link.answer("Groningen."))).isEqualTo("409 answer-link-closed");
    }

    @Test
    void letsVngRecordTheAnswerInstead() {
        link.attach("regeling.pdf", PDF);
        desk.post(
                address + "/information-requests/" + question() + "/answers",
                "{\"answer\": \"Per telefoon.\"}",
                desk.officer());

        assertThat(desk.problem(link.answer("Groningen."))).isEqualTo("409 answer-link-used");
        assertThat(desk.body(link.list())).isEmpty();
    }

    @Test
    void refusesFilesThatAreTooLargeTooManyOrOfAnotherKind() {
        var program = link.attach("regeling.pdf", "MZ".getBytes(StandardCharsets.US_ASCII));
        assertThat(desk.body(program).at("/invalidParams/0/code").asString()).isEqualTo("file-type");
        var large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertThat(desk.body(link.attach("groot.pdf", large))
                        .at("/invalidParams/0/code")
                        .asString())
                .isEqualTo("file-too-large");
        for (var number = 1; number <= 5; number++) {
            assertThat(link.attach("deel" + number + ".pdf", PDF)).hasStatus(201);
        }

        assertThat(desk.problem(link.attach("deel6.pdf", PDF))).isEqualTo("409 too-many-attachments");

        var first = desk.body(link.get()).at("/attachments/0/id").asString();
        assertThat(link.detach(first)).hasStatus(204);
        assertThat(desk.problem(link.detach(first))).isEqualTo("404 unknown-attachment");
        assertThat(link.attach("deel6.pdf", PDF)).hasStatus(201);
    }

    @Test
    void stopsWhoeverTriesOutSecrets() {
        for (var time = 1; time <= 60; time++) {
            assertThat(link.get("poging" + time)).hasStatus(404);
        }

        assertThat(desk.problem(link.get())).isEqualTo("429 answer-link-limit");
    }

    @Test
    void goesWithTheRestWhenTheRetentionTimeIsOver() {
        link.attach("regeling.pdf", PDF);
        link.answer("Groningen.");
        var question = question();
        desk.decide(address, Desk.REJECT);
        assertThat(desk.body(link.list())).hasSize(1);
        database.update(
                "UPDATE admission_request SET decided_at = decided_at - interval '13 months' WHERE id = ?",
                Desk.id(address));

        retention.eraseWhatIsOver();

        assertThat(database.queryForObject(
                        "SELECT count(*) FROM answer_attachment WHERE information_request_id = ?",
                        Integer.class,
                        question))
                .isZero();
    }

    @Test
    void showsAttachmentsToTheFunctionalAdministratorOnly() {
        assertThat(desk.get(link.attachments(), TestTokens.vngViewer())).hasStatus(403);
        assertThat(desk.get(link.attachments() + "/" + UUID.randomUUID(), TestTokens.vngViewer()))
                .hasStatus(403);
        assertThat(desk.problem(desk.get(link.attachments() + "/" + UUID.randomUUID(), desk.officer())))
                .isEqualTo("404 unknown-attachment");
    }

    private UUID question() {
        return UUID.fromString(link.question());
    }
}
