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
import org.junit.jupiter.api.Test;

/** Colleagues that nobody invited ask for access, and an administrator decides (1.3). */
@AcceptanceTest
class AccessRequestTests {

    private static final String ORGANISATIONS = "/api/organisation/v1/organisations/";
    private static final String CONFIRMATIONS = "/api/organisation/v1/access-request-confirmations";

    @Test
    void letsAColleagueInOnceAnAdministratorAgrees(Region region) {
        var organisation = region.clerk().supplier("Gastvrij BV");
        region.clerk().invite(organisation, "Bea Beheer", "bea@gastvrij.example", List.of("ADMINISTRATOR"));
        var administrator = region.clerk().welcome(organisation, "bea@gastvrij.example");
        var other = region.clerk().supplier("Nieuwsgierig BV");
        region.clerk().invite(other, "Nico Nieuwsgierig", "nico@nieuwsgierig.example", List.of("ADMINISTRATOR"));
        var stranger = region.clerk().welcome(other, "nico@nieuwsgierig.example");
        var requests = ORGANISATIONS + organisation + "/access-requests";
        var email = "karim@gastvrij.example";

        region.gateway()
                .visitor()
                .post(requests, Map.of("name", "Karim Collega", "email", email, "message", "Ik werk hier sinds kort."))
                .expect(202);
        assertThat(administrator.get(requests).expect(200).json().path("total").asInt())
                .as("what nobody confirmed")
                .isZero();
        var link = URI.create(link(region, email));
        assertThat(region.gateway().visitor().get(link.getPath()).expect(200).body())
                .contains("Verzoek om toegang bevestigen");
        region.gateway()
                .visitor()
                .post(CONFIRMATIONS, Map.of("secret", link.getFragment()))
                .expect(200);

        stranger.get(requests).expect(403);
        var id =
                administrator.get(requests).expect(200).json().at("/items/0/id").asString();
        var approval = Map.of("decision", "APPROVE", "roles", List.of("USAGE_MANAGER"));
        stranger.post(requests + "/" + id + "/decisions", approval).expect(403);
        administrator.post(requests + "/" + id + "/decisions", approval).expect(200);
        administrator.post(requests + "/" + id + "/decisions", approval).expect(409);

        var karim = region.clerk().welcome(organisation, email);
        karim.get(requests).expect(403);
    }

    private static String link(Region region, String email) {
        var mailbox = region.gateway().mailbox();
        await().atMost(Duration.ofSeconds(60)).until(() -> !mailbox.to(email).isEmpty());
        return mailbox.to(email).getFirst().links().getFirst();
    }
}
