// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.Desk;
import nl.softwarecatalogus.organisation.Staff;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every route of notifications: one's own, of nobody else, whoever one is. */
@NotificationIntegrationTest
class NotificationRightsIntegrationTests {

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    Press press;

    @Autowired
    JdbcTemplate database;

    private String petra;
    private String colleague;
    private String notification;

    @BeforeEach
    void tellPetra() {
        var organisation = desk.activeSupplier();
        petra = Staff.somebody();
        colleague = Staff.somebody();
        staff.invited(organisation, petra, "ADMINISTRATOR");
        staff.invited(organisation, colleague, "USAGE_VIEWER");
        press.send("invitations", press.invitation("invitation-sent", organisation, desk.supplier()));
        await().atMost(Staff.PATIENCE).until(() -> press.told(petra) == 1);
        notification = press.inbox(petra).at("/items/0/id").asString();
    }

    @Test
    void refusesVisitors() {
        assertThat(desk.get("/v1/notifications", Desk.visitor())).hasStatus(401);
        assertThat(desk.post(reading(), "", Desk.visitor())).hasStatus(401);
        assertThat(desk.post("/v1/notifications/readings", "", Desk.visitor())).hasStatus(401);
    }

    @Test
    void keepsItFromEverybodyElse() {
        for (var other : List.of(
                Press.person(colleague), Press.person("Iemand Zonder Account"), Desk.vng(), TestTokens.vngViewer())) {
            assertThat(desk.body(desk.get("/v1/notifications", other))
                            .path("total")
                            .asInt())
                    .isZero();
            assertThat(desk.post(reading(), "", other)).hasStatus(404);
            assertThat(desk.post("/v1/notifications/readings", "", other)).hasStatus(204);
        }

        assertThat(press.inbox(petra).at("/items/0/read").asBoolean()).isFalse();
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        var absent = "/v1/notifications/" + UUID.randomUUID() + "/readings";

        assertThat(desk.post(absent, "", Press.person(petra))).hasStatus(404);
        assertThat(desk.get("/v1/notifications?unread=misschien", Press.person(petra)))
                .hasStatus(400);
    }

    @Test
    void holdsNoPersonsInWhatIsTold() {
        var rows = database.queryForList("SELECT notification::text FROM notification", String.class);

        assertThat(String.join("", rows)).doesNotContain(petra, Staff.emailOf(petra));
    }

    private String reading() {
        return "/v1/notifications/" + notification + "/readings";
    }
}
