// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.softwarecatalogus.organisation.Desk;
import nl.softwarecatalogus.organisation.Staff;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is left of notifications when their time is over. */
@NotificationIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class RetentionIntegrationTests {

    private static final Duration THREE_YEARS = Duration.ofDays(3 * 365);

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    Press press;

    @Autowired
    TestClock clock;

    @Autowired
    NotificationRetention retention;

    @Autowired
    JdbcTemplate database;

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

    @Test
    void erasesWhatHappenedLongAgoAndKeepsTheRest(CapturedOutput output) {
        declare();
        declare();
        await().atMost(Staff.PATIENCE).until(() -> press.told(petra) == 2);
        database.update(
                "UPDATE notification SET occurred_at = occurred_at - interval '3 years' WHERE id = CAST(? AS uuid)",
                press.inbox(petra).at("/items/0/id").asString());

        retention.eraseWhatIsOver();

        assertThat(press.told(petra)).isEqualTo(1);
        assertThat(output)
                .contains("Erased 1 notifications of what happened before")
                .doesNotContain(petra);
    }

    @Test
    void tellsNobodyAgainOfWhatWasErased() {
        database.update(
                "UPDATE access SET invited_at = now() - interval '9 years' WHERE organisation_id = ?",
                collaboration.organisationId());
        var old = press.membership("membership-declared", member, collaboration)
                .put("time", clock.instant().minus(THREE_YEARS).toString());
        press.send("memberships", old);
        press.send(
                "memberships",
                press.membership("membership-withdrawn", member, collaboration)
                        .put("subject", old.path("subject").asString()));

        await().atMost(Staff.PATIENCE).until(() -> kinds().contains("MEMBERSHIP_WITHDRAWN"));
        assertThat(kinds()).as("the one before it, of the same key").doesNotContain("MEMBERSHIP_DECLARED");
    }

    private List<String> kinds() {
        return press.inbox(petra)
                .path("items")
                .valueStream()
                .map(notification -> notification.path("kind").asString())
                .toList();
    }

    private void declare() {
        press.send("memberships", press.membership("membership-declared", member, collaboration));
    }
}
