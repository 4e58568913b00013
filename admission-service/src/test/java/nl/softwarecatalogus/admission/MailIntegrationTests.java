// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the applicant reads, over a real mail server. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class MailIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Desk desk;

    @Autowired
    GreenMail server;

    @Autowired
    JdbcTemplate database;

    @Test
    void tellsTheApplicantOfReceiptAndAdmission() throws Exception {
        var address = desk.admitted();
        var request = desk.read(address);
        var reference = request.path("reference").asString();

        var mails = awaitMails(reference, 2);

        assertThat(mails)
                .extracting(Mailbox::subject)
                .containsExactlyInAnyOrder(
                        "Uw aanvraag voor " + request.path("name").asString() + " is ontvangen (" + reference + ")",
                        request.path("name").asString() + " is toegelaten tot de Softwarecatalogus (" + reference
                                + ")");
        var mail = mails.getFirst();
        assertThat(mail.getAllRecipients())
                .extracting(String::valueOf)
                .containsExactly(TestTokens.emailOf(Desk.APPLICANT));
        assertThat(mail.getFrom()).extracting(String::valueOf).containsExactly("softwarecatalogus@vng.example");
        assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(mail.getMessageID()).endsWith("@softwarecatalogus>");
        assertThat(Mailbox.body(mail)).contains("Beste Anna Aanvrager,", reference, "VNG Realisatie");
    }

    @Test
    void tellsWhyAndAsksWhatIsMissing() {
        var address = desk.inAssessment();
        desk.post(address + "/information-requests", "{\"question\": \"Wie is de {name}?\"}", desk.officer());
        var asked = desk.read(address);
        desk.post(
                address + "/information-requests/"
                        + asked.at("/informationRequests/0/id").asString() + "/answers",
                "{\"answer\": \"Nog niemand.\"}",
                desk.officer());
        desk.decide(address, Desk.REJECT);

        var mails = awaitMails(asked.path("reference").asString(), 3);

        assertThat(mails)
                .extracting(Mailbox::body)
                .anyMatch(body -> body.contains("Het bestuur is nog niet benoemd."))
                .anyMatch(body -> body.contains("Wie is de {name}?"));
    }

    @Test
    void confirmsAWithdrawal() {
        var address = desk.received();
        desk.withdraw(address);

        var mails = awaitMails(desk.read(address).path("reference").asString(), 2);

        assertThat(mails).extracting(Mailbox::subject).anyMatch(subject -> subject.contains("is ingetrokken"));
    }

    @Test
    void sendsNothingOfWhatWasRefused() {
        var name = Desk.newName();
        var address = desk.address(desk.open(desk.intake(name)));
        desk.open(desk.intake(name));
        desk.decide(address, Desk.ADMIT);
        awaitEverythingSent();

        assertThat(Mailbox.about(server, name)).hasSize(1);
    }

    private List<MimeMessage> awaitMails(String text, int expected) {
        await().atMost(PATIENCE).until(() -> Mailbox.about(server, text).size() >= expected);
        var mails = Mailbox.about(server, text);
        assertThat(mails).hasSize(expected);
        return mails;
    }

    private void awaitEverythingSent() {
        await().atMost(PATIENCE)
                .until(
                        () -> database.queryForObject(
                                "SELECT count(*) FROM platform.mail WHERE failed_at IS NULL", Integer.class),
                        waiting -> waiting != null && waiting == 0);
    }
}
