// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.softwarecatalogus.organisation.Desk;
import nl.softwarecatalogus.organisation.Staff;
import nl.softwarecatalogus.platform.testing.ApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What notifications answer holds what {@code contracts/openapi.yaml} promises, and nothing else. */
@NotificationIntegrationTest
class NotificationAnswersIntegrationTests {

    private final ApiContract contract = new ApiContract();

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    Press press;

    @Test
    void answersWhatTheContractPromises() {
        var organisation = desk.activeSupplier();
        var petra = Staff.somebody();
        staff.invited(organisation, petra, "ADMINISTRATOR");
        press.send("invitations", press.invitation("invitation-sent", organisation, desk.supplier()));
        press.send("invitations", press.invitation("invitation-expired", organisation, desk.supplier()));
        await().atMost(Staff.PATIENCE).until(() -> press.told(petra) == 2);
        var asPetra = Press.person(petra);
        var id = press.inbox(petra).at("/items/0/id").asString();

        contract.assertKeeps("Notification", desk.post("/v1/notifications/" + id + "/readings", "", asPetra));
        contract.assertKeeps("NotificationPage", desk.get("/v1/notifications?pageSize=1", asPetra));
        contract.assertKeeps("NotificationPage", desk.get("/v1/notifications?unread=true", asPetra));
        contract.assertKeeps("NotificationPreferences", press.preferences(asPetra));
        contract.assertKeeps("NotificationPreferences", press.choose(example(), "*", asPetra));
        contract.assertKeeps("Problem", press.choose("{}", "*", asPetra));
        contract.assertKeeps("Problem", desk.post("/v1/notifications/" + id + "/readings", "", Press.person("Iemand")));
    }

    @Test
    void pointsAtTheOtherPages() {
        var organisation = desk.activeSupplier();
        var petra = Staff.somebody();
        staff.invited(organisation, petra, "ADMINISTRATOR");
        for (var type : new String[] {"invitation-sent", "invitation-withdrawn", "invitation-expired"}) {
            press.send("invitations", press.invitation(type, organisation, desk.supplier()));
        }
        await().atMost(Staff.PATIENCE).until(() -> press.told(petra) == 3);

        var page = desk.get("/v1/notifications?pageSize=1&page=2", Press.person(petra));

        assertThat(desk.body(page).path("items")).hasSize(1);
        assertThat(page.getResponse().getHeader("Total-Count")).isEqualTo("3");
        assertThat(page.getResponse().getHeader("Link"))
                .contains(
                        "<http://localhost:8080/api/organisation/v1/notifications?",
                        "rel=\"first\"",
                        "rel=\"prev\"",
                        "rel=\"next\"",
                        "rel=\"last\"");
        assertThat(desk.get("/v1/notifications?pageSize=101", Press.person(petra)))
                .hasStatus(400);
    }

    private String example() {
        return contract.at("/components/schemas/NotificationPreferences/examples/0")
                .toString();
    }
}
