// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.softwarecatalogus.acceptance.region.Clerk;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Caller;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.acceptance.web.Reply;
import nl.softwarecatalogus.local.LocalSystem;
import org.junit.jupiter.api.Test;

/**
 * Accounts are made while Keycloak is away: nothing is lost and nothing is done twice. How long it stays away, before it
 * takes its time to start, is the system property {@code outage} in seconds.
 */
@AcceptanceTest
class IdentityOutageTests {

    private static final int INVITATIONS = 10;
    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("outage", 20));

    @Test
    void makesTenAccountsAndSendsTenMailsOnceKeycloakIsBack(LocalSystem system, Region region) {
        var accounts = "/api/organisation/v1/organisations/" + region.clerk().supplier("Uitval BV") + "/accounts";
        var addresses = IntStream.rangeClosed(1, INVITATIONS)
                .mapToObj(number -> "collega%d@uitval.example".formatted(number))
                .toList();
        // Who is logged in goes on working; a new token could not be had now.
        var officer = region.gateway().withToken(region.gateway().accounts().tokenOf(Clerk.OFFICER));

        system.killIdentityProvider();
        addresses.forEach(address -> invite(region, officer, accounts, address));
        await().pollDelay(OUTAGE).atMost(OUTAGE.plusSeconds(10)).untilAsserted(() -> assertThat(
                        provisioning(officer.get(accounts + "?pageSize=100")))
                .hasSize(INVITATIONS)
                .containsOnly("IN_PROGRESS"));
        system.restartIdentityProvider();

        Eventually.reply(
                () -> region.officer().get(accounts + "?pageSize=100"),
                listed -> assertThat(provisioning(listed)).hasSize(INVITATIONS).containsOnly("DONE"));
        assertThat(addresses).allSatisfy(address -> {
            assertThat(region.gateway().accounts().exists(address)).isTrue();
            assertThat(region.gateway().mailbox().to(address)).as(address).hasSize(1);
        });
    }

    private static void invite(Region region, Caller officer, String accounts, String address) {
        var name = "Collega " + address.replaceAll("\\D", "");
        region.personalData().add(address);
        var invitation = Map.of("name", name, "email", address, "roles", List.of("ADMINISTRATOR"));
        assertThat(officer.post(accounts, invitation).expect(201).text("provisioning"))
                .as("the person sees that it is in progress")
                .isEqualTo("IN_PROGRESS");
    }

    private static List<String> provisioning(Reply accounts) {
        return accounts.expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(account -> account.path("provisioning").asString(""))
                .toList();
    }
}
