// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.Desk;
import nl.softwarecatalogus.organisation.Staff;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** What people are mailed, over a real mail server, also when that is away for a while. */
@NotificationIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class MailIntegrationTests {

    private static final String EVERYTHING = """
            {"language":"%s","delivery":"%s","mailFor":["MEMBERSHIP_DECLARED","MEMBERSHIP_WITHDRAWN"]}""";

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    Press press;

    @Autowired
    GreenMail server;

    @Autowired
    TestClock clock;

    @Autowired
    DigestRound digests;

    @Autowired
    JdbcTemplate database;

    @Autowired
    MeterRegistry metrics;

    private OrganisationState member;
    private OrganisationState collaboration;
    private String petra;

    @BeforeEach
    void inviteAnAdministrator() {
        member = desk.activeSupplier();
        collaboration = desk.activeSupplier();
        petra = Staff.somebody();
        staff.invited(collaboration, petra, "ADMINISTRATOR");
    }

    @AfterEach
    void putTheClockRight() {
        clock.putRight();
    }

    @Test
    void mailsOnceHoweverOftenTheEventComes() throws Exception {
        var declared = declared();
        press.send("memberships", declared);
        press.send("memberships", declared);
        awaitMails(1);
        database.update(
                "DELETE FROM platform.inbox WHERE event_id = ?",
                UUID.fromString(declared.path("id").asString()));
        press.send("memberships", declared);
        press.send("memberships", withdrawn(declared));

        var mails = awaitMails(2);

        assertThat(mails)
                .extracting(Mailbox::subject)
                .containsExactlyInAnyOrder(
                        "Nieuw lid aangemeld: " + member.name(), "Aanmelding ingetrokken: " + member.name());
        var mail = mails.getFirst();
        assertThat(mail.getFrom()).extracting(String::valueOf).containsExactly("softwarecatalogus@vng.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).endsWith("@softwarecatalogus>");
        assertThat(Mailbox.content(mail, "text/plain")).contains("Beste " + petra + ",", "http://localhost:8080");
        assertThat(Mailbox.content(mail, "text/html")).contains("<html lang=\"nl\">", member.name());
    }

    @Test
    void losesNothingAndRepeatsNothingWhenTheServerIsAway(CapturedOutput output) {
        server.stop();
        try {
            List.of(declared(), declared(), declared()).forEach(event -> press.send("memberships", event));
            await().atMost(Staff.PATIENCE).until(() -> waiting("attempts > 1") == 3 && press.told(petra) == 3);
            assertThat(metrics.get("softwarecatalogus.mails.waiting").gauge().value())
                    .isGreaterThanOrEqualTo(3);
        } finally {
            server.start();
        }

        awaitMails(3);

        assertThat(output.getAll().lines().filter(line -> !line.contains("greenmail")))
                .anyMatch(line -> line.contains("waits after attempt"))
                .noneMatch(line -> line.contains(petra) || line.contains(Staff.emailOf(petra)));
    }

    @Test
    void sendsNoMailOfWhatSomebodyDoesNotWant() {
        choose(petra, """
                {"language":"NL","delivery":"IMMEDIATE","mailFor":["MEMBERSHIP_WITHDRAWN"]}""");
        var declared = declared();
        press.send("memberships", declared);
        press.send("memberships", withdrawn(declared));

        assertThat(awaitMails(1))
                .extracting(Mailbox::subject)
                .containsExactly("Aanmelding ingetrokken: " + member.name());
        assertThat(press.told(petra)).as("the inbox has it all").isEqualTo(2);
    }

    @Test
    void writesEnglishToWhoeverPrefersIt() {
        choose(petra, EVERYTHING.formatted("EN", "IMMEDIATE"));

        press.send("memberships", declared());

        assertThat(Mailbox.content(awaitMails(1).getFirst(), "text/html")).contains("<html lang=\"en\">", "declares");
    }

    @Test
    void bringsADayTogetherAtSeven() {
        var noon = clock.instant()
                .atZone(NETHERLANDS)
                .toLocalDate()
                .plusDays(1)
                .atTime(12, 0)
                .atZone(NETHERLANDS);
        var seven = noon.plusDays(1).withHour(7);
        clock.putAt(noon.toInstant());
        choose(petra, EVERYTHING.formatted("NL", "DAILY_DIGEST"));
        press.send("memberships", declared());
        press.send("memberships", declared());
        press.send("memberships", declared());
        await().atMost(Staff.PATIENCE).until(() -> press.told(petra) == 3);
        var read = press.inbox(petra).at("/items/0/id").asString();
        desk.post("/v1/notifications/" + read + "/readings", "", Press.person(petra));

        clock.putAt(seven.minusMinutes(1).toInstant());
        digests.send();
        assertThat(waiting("true")).as("not before seven").isZero();
        assertThat(Mailbox.of(server, petra)).isEmpty();

        clock.putAt(seven.toInstant());
        var digest = awaitMails(1).getFirst();
        assertThat(Mailbox.subject(digest)).isEqualTo("2 nieuwe meldingen van de Softwarecatalogus");

        clock.putAt(seven.plusDays(1).toInstant());
        digests.send();
        assertThat(waiting("true")).as("once").isZero();
        assertThat(Mailbox.of(server, petra)).hasSize(1);
    }

    @Test
    void mailsNothingThatIsNoNewsAnyMore() {
        database.update(
                "UPDATE access SET invited_at = now() - interval '1 year' WHERE organisation_id = ?",
                collaboration.organisationId());
        var old =
                declared().put("time", clock.instant().minus(Duration.ofDays(8)).toString());
        press.send("memberships", old);
        press.send("memberships", withdrawn(old));

        assertThat(awaitMails(1))
                .extracting(Mailbox::subject)
                .containsExactly("Aanmelding ingetrokken: " + member.name());
        assertThat(press.told(petra)).isEqualTo(2);
    }

    private ObjectNode declared() {
        return press.membership("membership-declared", member, collaboration);
    }

    private ObjectNode withdrawn(ObjectNode declared) {
        return press.membership("membership-withdrawn", member, collaboration)
                .put("subject", declared.path("subject").asString());
    }

    private void choose(String person, String preferences) {
        assertThat(press.choose(preferences, "*", Press.person(person))).hasStatusOk();
    }

    private List<MimeMessage> awaitMails(int expected) {
        await().atMost(Staff.PATIENCE)
                .until(() -> Mailbox.of(server, petra).size() >= expected && waiting("true") == 0);
        var mails = Mailbox.of(server, petra);
        assertThat(mails).hasSize(expected);
        return mails;
    }

    /** What is still to be sent to Petra. */
    private int waiting(String condition) {
        var count = database.queryForObject(
                "SELECT count(*) FROM platform.mail WHERE recipient = ? AND " + condition,
                Integer.class,
                Staff.emailOf(petra));
        return count == null ? 0 : count;
    }
}
