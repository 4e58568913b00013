// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is to be done, by whom, and how long it has been waiting. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class WorkListIntegrationTests {

    private static final String LIST = "/v1/admission-requests?pageSize=100&q=";

    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate database;

    private String mark = "";

    @BeforeEach
    void take() {
        mark = "Werkvoorraad " + UUID.randomUUID();
        open("oud", 30);
        desk.assess(open("mijn", 10), "{}");
        desk.post(open("ander", 5) + "/assessments", "{}", TestTokens.functionalAdministrator("Bart Beheer"));
        desk.withdraw(open("klaar", 20));
    }

    @Test
    void showsTheOldestFirstWithItsAge() {
        var items = desk.read(LIST + mark + "&open=true&sort=OLDEST").path("items");

        assertThat(items.findValuesAsString("name")).containsExactly(mark + " oud", mark + " mijn", mark + " ander");
        assertThat(items.findValues("ageInDays")).extracting(age -> age.asInt()).containsExactly(30, 10, 5);
        assertThat(items.get(0).has("assessor")).isFalse();
        assertThat(items.get(1).path("assessor").asString()).isEqualTo("Fatima Beheer");
    }

    @Test
    void tellsMineFromThoseOfOthersAndNobody() {
        assertThat(names("&owner=ME")).containsExactly(mark + " mijn");
        assertThat(names("&owner=OTHERS")).containsExactly(mark + " ander");
        assertThat(names("&owner=NOBODY&open=true")).containsExactly(mark + " oud");
    }

    @Test
    void filtersByStateAndDay() {
        var day = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(10);

        assertThat(names("&open=false")).containsExactly(mark + " klaar");
        assertThat(names("&receivedUntil=" + day + "&open=true")).containsExactly(mark + " mijn", mark + " oud");
        assertThat(names("&status=RECEIVED")).containsExactly(mark + " oud");
    }

    @Test
    void refusesFiltersThatDoNotExist() {
        assertThat(desk.problem(desk.get(LIST + "&owner=YOU", desk.officer()))).isEqualTo("400 invalid-input");
        assertThat(desk.problem(desk.get(LIST + "&receivedUntil=gisteren", desk.officer())))
                .isEqualTo("400 invalid-input");
        assertThat(desk.problem(desk.get(LIST + "&open=misschien", desk.officer())))
                .isEqualTo("400 invalid-input");
    }

    private List<String> names(String filter) {
        return desk.read(LIST + mark + filter).path("items").findValuesAsString("name");
    }

    private String open(String name, int daysAgo) {
        var address = desk.address(desk.open(desk.intake(mark + " " + name)));
        database.update(
                "UPDATE admission_request SET received_at = received_at - make_interval(days => ?) WHERE id = ?",
                daysAgo,
                Desk.id(address));
        return address;
    }
}
