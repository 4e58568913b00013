// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Activation;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.acceptance.web.Totp;
import org.junit.jupiter.api.Test;

/** How people get in, what they keep, and what shuts them out again (1.1 to 1.3). */
@AcceptanceTest
class AccountTests {

    private static final String ORGANISATIONS = "/api/organisation/v1/organisations/";
    private static final String ME = "/api/organisation/v1/me";
    private static final String PASSWORD = "een goed lang wachtwoord 7";
    private static final String OTHER = "een ander lang wachtwoord 8";

    @Test
    void actsForSeveralOrganisationsWithoutLoggingInAgain(Region region) {
        var one = region.clerk().supplier("Eerste Werkgever BV");
        var other = region.clerk().supplier("Tweede Werkgever BV");
        var email = "twee@banen.example";
        region.clerk().invite(one, "Truus Tweebaan", email, List.of("ADMINISTRATOR"));
        region.clerk().welcome(one, email);
        region.clerk().invite(other, "Ans Ander", "ans@banen.example", List.of("ADMINISTRATOR"));
        region.clerk().invite(other, "Truus Tweebaan", email, List.of("USAGE_VIEWER"));
        Eventually.reply(() -> region.gateway().person(email).get(ME), me -> assertThat(
                        me.json().path("organisations").size())
                .as(me.body())
                .isEqualTo(2));
        var truus = region.gateway().person(email);

        for (var organisation : List.of(one, other)) {
            var me = truus.with("Acting-For", organisation).get(ME).expect(200);
            assertThat(me.json().at("/actingFor/organisationId").asString()).isEqualTo(organisation);
        }
        truus.with("Acting-For", region.parties().member().id()).get(ME).expect(403);
        var colleague = Map.of("name", "Kees", "email", "kees@banen.example", "roles", List.of("USAGE_VIEWER"));
        truus.with("Acting-For", one)
                .post(ORGANISATIONS + one + "/accounts", colleague)
                .expect(201);
        truus.with("Acting-For", other)
                .post(ORGANISATIONS + other + "/accounts", colleague)
                .expect(403);
    }

    @Test
    void shutsPeopleOutOfADeactivatedOrganisationAndLetsThemInAgain(Region region) {
        var organisation = region.clerk().supplier("Slapende BV");
        var email = "wakker@slapend.example";
        region.clerk().invite(organisation, "Wim Wakker", email, List.of("ADMINISTRATOR", "OFFERING_MANAGER"));
        region.clerk().welcome(organisation, email);
        assertThat(offer(region, email, "Wekker 1")).isEqualTo(201);

        region.officer().post(ORGANISATIONS + organisation + "/deactivations").expect(200);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(offer(region, email, "Wekker 2"))
                .isEqualTo(403));

        region.officer().post(ORGANISATIONS + organisation + "/activations").expect(200);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(offer(region, email, "Wekker 3"))
                .isEqualTo(201));
    }

    /** The mail changes the password only: who reads it still lacks the second factor. */
    @Test
    void letsPeopleChooseANewPasswordWithoutVngAndKeepsTheSecondFactor(Region region) {
        var email = "vergeten@wachtwoord.example";
        region.clerk().invite(region.clerk().supplier("Vergeten BV"), "Vera Vergeten", email, List.of("ADMINISTRATOR"));
        var phone = new Activation(region.gateway().browser(), PASSWORD).follow(link(region, email, 1));

        var browser = region.gateway().browser();
        var forgotten =
                browser.open("/login?returnTo=%2Fdashboard").link("ergeten").orElseThrow();
        browser.submit(browser.open(forgotten), Map.of("username", email));
        var page = browser.open(URI.create(link(region, email, 2)));
        assertThat(page.asks("totpSecret")).isFalse();
        var chosen = browser.submit(page, Map.of("password-new", OTHER, "password-confirm", OTHER));

        assertThat(chosen.address().getPath()).as("nobody is logged in yet").isNotEqualTo("/dashboard");
        assertThat(landsOn(region, email, PASSWORD, phone))
                .as("the old password")
                .isNotEqualTo("/dashboard");
        assertThat(landsOn(region, email, OTHER, phone)).as("the new one").isEqualTo("/dashboard");
    }

    @Test
    void takesAllRightsFromAnAccountThatIsRemoved(Region region) {
        var organisation = region.clerk().supplier("Afscheid BV");
        region.clerk().invite(organisation, "Blijver", "blijver@afscheid.example", List.of("ADMINISTRATOR"));
        var email = "vertrekker@afscheid.example";
        region.clerk().invite(organisation, "Vertrekker", email, List.of("ADMINISTRATOR", "OFFERING_MANAGER"));
        region.clerk().welcome(organisation, "blijver@afscheid.example");
        region.clerk().welcome(organisation, email);
        var account = region.officer()
                .get(ORGANISATIONS + organisation + "/accounts")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("email").asString().equals(email))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();

        region.officer()
                .delete(ORGANISATIONS + organisation + "/accounts/" + account)
                .expect(204);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(offer(region, email, "Afscheidscadeau"))
                .isEqualTo(403));
    }

    /** With a new token each time, as after five minutes. */
    private static int offer(Region region, String email, String name) {
        return region.gateway()
                .person(email)
                .post(Region.CATALOGUE + "/offerings", Map.of("kind", "MODULE", "name", name))
                .status();
    }

    private static String landsOn(Region region, String email, String password, Totp phone) {
        return region.gateway()
                .browser()
                .logIn("/dashboard", email, password, phone.next())
                .address()
                .getPath();
    }

    private static String link(Region region, String email, int mails) {
        var mailbox = region.gateway().mailbox();
        await().atMost(Duration.ofSeconds(60)).until(() -> mailbox.to(email).size() == mails);
        return mailbox.to(email).getFirst().links().getFirst();
    }
}
