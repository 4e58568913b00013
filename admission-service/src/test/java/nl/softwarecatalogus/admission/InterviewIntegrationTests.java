// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How the applicant is invited to an interview, and hears when it changes. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class InterviewIntegrationTests {

    private static final Instant NEXT_WEEK =
            Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.HOURS);

    @Autowired
    Desk desk;

    @Autowired
    GreenMail server;

    @Test
    void invitesMovesAndCancelsWithOneCalendarEntry() {
        var address = desk.received();
        desk.assess(address, interview(NEXT_WEEK, "Nassaulaan 12"));
        revise(address, interview(NEXT_WEEK.plus(Duration.ofHours(2)), "Nassaulaan 12"));
        revise(address, interview(NEXT_WEEK.plus(Duration.ofHours(2)), "Nassaulaan 12"));
        revise(address, "{}");
        var reference = desk.read(address).path("reference").asString();

        var planned = calendar("Uitnodiging", reference);
        var moved = calendar("Gewijzigd", reference);
        var cancelled = calendar("Vervallen", reference);

        var uid = "UID:" + desk.read(address).at("/assessment/id").asString() + "@softwarecatalogus\r\n";
        assertThat(planned).contains("METHOD:REQUEST", "SEQUENCE:0\r\n", uid, "LOCATION:Nassaulaan 12");
        assertThat(moved).contains("METHOD:REQUEST", "SEQUENCE:1\r\n", uid);
        assertThat(cancelled).contains("METHOD:CANCEL", "SEQUENCE:2\r\n", uid, "STATUS:CANCELLED");
        assertThat(Mailbox.about(server, reference)).hasSize(4);
    }

    @Test
    void cancelsWhatIsStillToComeWhenTheRequestIsWithdrawn() {
        var address = desk.received();
        desk.assess(address, interview(NEXT_WEEK, "Nassaulaan 12"));
        desk.withdraw(address);

        assertThat(calendar("Vervallen", desk.read(address).path("reference").asString()))
                .contains("METHOD:CANCEL");
    }

    @Test
    void invitesNobodyToThePast() {
        var address = desk.inAssessment();
        desk.withdraw(address);
        var reference = desk.read(address).path("reference").asString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Mailbox.about(server, reference).size() == 2);

        assertThat(Mailbox.about(server, reference))
                .extracting(Mailbox::subject)
                .noneMatch(subject -> subject.contains("gesprek"));
    }

    private String calendar(String subject, String reference) {
        await().atMost(Duration.ofSeconds(30)).until(() -> Mailbox.about(server, reference).stream()
                .map(Mailbox::subject)
                .anyMatch(each -> each.startsWith(subject)));
        var mail = List.copyOf(Mailbox.about(server, reference)).stream()
                .filter(each -> Mailbox.subject(each).startsWith(subject))
                .findFirst()
                .orElseThrow();
        return new String(Mailbox.bytes(Mailbox.attachment(mail)), StandardCharsets.UTF_8);
    }

    private void revise(String address, String findings) {
        var assessment = desk.read(address).at("/assessment/id").asString();
        assertThat(desk.put(address + "/assessments/" + assessment, findings, "*", desk.officer()))
                .hasStatusOk();
    }

    private static String interview(Instant startsAt, String place) {
        return "{\"interview\": {\"startsAt\": \"%s\", \"durationMinutes\": 45, \"place\": \"%s\"}}"
                .formatted(startsAt, place);
    }
}
