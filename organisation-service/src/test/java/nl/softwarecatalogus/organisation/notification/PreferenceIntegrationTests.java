// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.softwarecatalogus.organisation.Desk;
import nl.softwarecatalogus.organisation.Staff;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody wants to be mailed, chosen by that person and nobody else. */
@NotificationIntegrationTest
class PreferenceIntegrationTests {

    private static final String CHOICE = """
            {"language":"EN","delivery":"DAILY_DIGEST","mailFor":["USAGE_DECLARED"]}""";

    @Autowired
    Desk desk;

    @Autowired
    Staff staff;

    @Autowired
    Press press;

    private String petra;

    @BeforeEach
    void invitePetra() {
        petra = Staff.somebody();
        staff.invited(desk.activeSupplier(), petra, "ADMINISTRATOR");
    }

    @Test
    void mailsEverythingAtOnceToWhoeverNeverChose() {
        var answer = press.preferences(Press.person(petra));
        var usual = desk.body(answer);

        assertThat(answer.getResponse().getHeader("ETag")).isEqualTo("\"0\"");
        assertThat(usual.path("language").asString()).isEqualTo("NL");
        assertThat(usual.path("delivery").asString()).isEqualTo("IMMEDIATE");
        assertThat(usual.path("mailFor").values().stream().map(kind -> kind.asString()))
                .as("of an answer the declaration tells already")
                .containsExactlyElementsOf(Stream.of(NotificationKind.values())
                        .filter(kind -> kind != NotificationKind.INVITATION_ANSWERED)
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void keepsWhatWasChosen() {
        var chosen = press.choose(CHOICE, "\"0\"", Press.person(petra));

        assertThat(chosen).hasStatusOk();
        assertThat(chosen.getResponse().getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(desk.body(press.preferences(Press.person(petra))))
                .isEqualTo(desk.json().readTree(CHOICE));
    }

    @Test
    void refusesToChooseOverWhatOneDidNotSee() {
        press.choose(CHOICE, "\"0\"", Press.person(petra));

        assertThat(press.choose(CHOICE, "\"0\"", Press.person(petra))).hasStatus(412);
        assertThat(press.choose(CHOICE, "\"1\"", Press.person(petra))).hasStatusOk();
        assertThat(press.choose(CHOICE, "*", Press.person(petra))).hasStatusOk();
        assertThat(press.choose(CHOICE, null, Press.person(petra))).hasStatus(428);
    }

    @Test
    void namesAllThatIsWrong() {
        var answer = press.choose("""
                {"language":"FR","delivery":"WEEKLY","mailFor":["WEATHER"]}""", "*", Press.person(petra));

        assertThat(answer).hasStatus(400);
        assertThat(desk.body(answer).path("invalidParams")).hasSize(3);
    }

    @Test
    void isNotForVisitors() {
        assertThat(press.preferences(Desk.visitor())).hasStatus(401);
        assertThat(press.choose(CHOICE, "*", Desk.visitor())).hasStatus(401);
    }

    @Test
    void hasNothingToChooseForWhoeverHasNoAccount() {
        for (var other : List.of(Press.person("Iemand Zonder Account"), Desk.vng(), TestTokens.vngViewer())) {
            assertThat(press.preferences(other)).hasStatus(404);
            assertThat(press.choose(CHOICE, "*", other)).hasStatus(404);
        }
        assertThat(press.preferences(Press.person(petra)).getResponse().getHeader("ETag"))
                .isEqualTo("\"0\"");
    }
}
