// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Activation;
import nl.softwarecatalogus.acceptance.web.Page;
import nl.softwarecatalogus.local.LocalSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A link to activate an account works once and not for ever; then there is a way to get another one (1.3). */
@AcceptanceTest
class ActivationLinkTests {

    private static final String PASSWORD = "een goed lang wachtwoord 7";
    private static final Duration NOT_LONG = Duration.ofSeconds(2);
    private static final Duration AS_ALWAYS = Duration.ofDays(3);

    @AfterAll
    static void letLinksLastAsAlways(LocalSystem system) {
        system.letActivationLinksLast(AS_ALWAYS);
    }

    @Test
    void refusesALinkThatExpiredAndSendsAnotherOne(LocalSystem system, Region region) {
        var email = "laat@verlopen.example";
        var accounts = accounts(region, "Verlopen BV");
        system.letActivationLinksLast(NOT_LONG);
        invite(region, accounts, "Lara Laat", email);
        var expired = link(region, email, 1);
        await().pollDelay(NOT_LONG.plusSeconds(1)).until(() -> true);

        assertRefused(open(region, expired));
        assertThat(statusOf(region, accounts)).isEqualTo("INVITED");

        system.letActivationLinksLast(AS_ALWAYS);
        region.officer()
                .post(accounts + "/" + accountId(region, accounts) + "/activation-mails")
                .expect(202);
        new Activation(region.gateway().browser(), PASSWORD).follow(link(region, email, 2));
        assertThat(open(region, link(region, email, 2)).asks("password-new")).isFalse();
    }

    @Test
    void refusesALinkThatWasUsed(LocalSystem system, Region region) {
        var email = "snel@gebruikt.example";
        system.letActivationLinksLast(AS_ALWAYS);
        var accounts = accounts(region, "Gebruikt BV");
        invite(region, accounts, "Sander Snel", email);
        var link = link(region, email, 1);
        new Activation(region.gateway().browser(), PASSWORD).follow(link);

        assertRefused(open(region, link));
    }

    private static void assertRefused(Page page) {
        assertThat(page.asks("password-new")).isFalse();
        assertThat(page.asks("totpSecret")).isFalse();
        assertThat(page.link("»")).isEmpty();
    }

    private static Page open(Region region, String link) {
        return region.gateway().browser().open(URI.create(link));
    }

    private static String accounts(Region region, String name) {
        return "/api/organisation/v1/organisations/" + region.clerk().supplier(name) + "/accounts";
    }

    private static void invite(Region region, String accounts, String name, String email) {
        region.personalData().add(name, email);
        var organisationId = accounts.split("/")[5];
        region.clerk().invite(organisationId, name, email, List.of("ADMINISTRATOR"));
    }

    private static String statusOf(Region region, String accounts) {
        return region.officer()
                .get(accounts)
                .expect(200)
                .json()
                .at("/items/0/status")
                .asString();
    }

    private static String accountId(Region region, String accounts) {
        return region.officer()
                .get(accounts)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString();
    }

    /** In the latest of so many mails. */
    private static String link(Region region, String email, int mails) {
        var mailbox = region.gateway().mailbox();
        await().atMost(Duration.ofSeconds(60)).until(() -> mailbox.to(email).size() == mails);
        return mailbox.to(email).getFirst().links().getFirst();
    }
}
