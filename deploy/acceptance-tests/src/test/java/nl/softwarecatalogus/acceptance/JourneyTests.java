// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.acceptance.region.Clerk;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Activation;
import nl.softwarecatalogus.acceptance.web.Browser;
import nl.softwarecatalogus.acceptance.web.Caller;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.acceptance.web.Gateway;
import nl.softwarecatalogus.acceptance.web.Reply;
import nl.softwarecatalogus.local.mail.ReceivedMail;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The journey of a collaboration, from its first phone call (0.1) until it sees its members' software (3.2). */
@AcceptanceTest
class JourneyTests {

    private static final String NAME = "Samenwerking Stapvoorstap";
    private static final String ADMINISTRATOR = "petra@stapvoorstap.example";
    private static final String PASSWORD = "een goed lang wachtwoord 7";
    private static final String CASES = "/api/admission/v1/admission-requests";
    private static final String ORGANISATIONS = "/api/organisation/v1/organisations";

    @Test
    void leadsFromTheFirstContactToTheDashboard(Region region) {
        var caseId = receive(region);
        admit(region, caseId);
        var collaborationId = register(region, caseId);
        var petra = letTheFirstAdministratorIn(region, collaborationId);
        var membershipId = declareMembership(region, collaborationId);
        confirmInTheBrowser(petra, membershipId);
        var offeringId = publish(petra);
        declareUsage(region, petra, offeringId);
        seeItOnTheDashboard(region, petra, collaborationId);
        seeItInTheMembersLandscape(region, collaborationId);
    }

    private static String receive(Region region) {
        var received = region.officer()
                .post(CASES, region.clerk().intake("COLLABORATION", NAME))
                .expect(201);

        assertThat(received.text("status")).isEqualTo("RECEIVED");
        assertThat(received.createdId()).isEqualTo(received.id());
        assertThat(mail(region, "contact@samenwerking-stapvoorstap.example").text())
                .contains(NAME);
        return received.id();
    }

    private static void admit(Region region, String caseId) {
        var assessed = region.officer()
                .post(CASES + "/" + caseId + "/assessments", Clerk.assessment())
                .expect(200);
        assertThat(assessed.text("status")).isEqualTo("IN_ASSESSMENT");

        var admitted = region.officer()
                .post(CASES + "/" + caseId + "/decisions", Map.of("decision", "ADMIT"))
                .expect(200);
        assertThat(admitted.text("status")).isEqualTo("ADMITTED");
    }

    private static String register(Region region, String caseId) {
        var id = region.clerk().organisationOf(caseId);
        var concept = region.officer().get(ORGANISATIONS + "/" + id).expect(200);
        assertThat(concept.text("status")).isEqualTo("CONCEPT");
        assertThat(concept.text("name")).isEqualTo(NAME);
        region.gateway().visitor().get(ORGANISATIONS + "/" + id).expect(404);

        region.clerk().complete(id, "COLLABORATION", NAME);
        region.clerk().activate(id);

        region.gateway().visitor().get(ORGANISATIONS + "/" + id).expect(200);
        Eventually.reply(
                () -> region.officer().get(CASES + "/" + caseId),
                processed -> assertThat(processed.text("organisationId")).isEqualTo(id));
        return id;
    }

    /** By the link in the mail, a password and a second factor of her own; then in through our own login. */
    private static Browser letTheFirstAdministratorIn(Region region, String collaborationId) {
        region.clerk()
                .invite(
                        collaborationId,
                        "Petra Stapper",
                        ADMINISTRATOR,
                        List.of("ADMINISTRATOR", "OFFERING_MANAGER", "USAGE_MANAGER"));
        var link = mail(region, ADMINISTRATOR).links().getFirst();
        var gateway = region.gateway();
        var phone = new Activation(gateway.browser(), PASSWORD).follow(link);

        var browser = gateway.browser();
        var landed = browser.logIn("/dashboard", ADMINISTRATOR, PASSWORD, phone.next());

        assertThat(landed.address()).isEqualTo(gateway.url().resolve("/dashboard"));
        var me = browser.caller().get("/api/organisation/v1/me").expect(200);
        assertThat(me.text("name")).isEqualTo("Petra Stapper");
        assertThat(me.json().path("actingFor").path("name").asString()).isEqualTo(NAME);
        assertIsActive(region, collaborationId);
        assertLinkWorksOnce(gateway, link);
        return browser;
    }

    private static void assertIsActive(Region region, String collaborationId) {
        Eventually.reply(
                () -> region.officer().get(ORGANISATIONS + "/" + collaborationId + "/accounts"),
                accounts -> assertThat(accounts.json()
                                .path("items")
                                .path(0)
                                .path("status")
                                .asString())
                        .isEqualTo("ACTIVE"));
    }

    private static void assertLinkWorksOnce(Gateway gateway, String link) {
        var again = gateway.browser().open(java.net.URI.create(link));

        assertThat(again.asks("password-new")).isFalse();
        assertThat(again.asks("totpSecret")).isFalse();
    }

    private static String declareMembership(Region region, String collaborationId) {
        var declaration = Map.of(
                "collaborationId",
                collaborationId,
                "memberId",
                region.parties().member().id(),
                "startsOn",
                Region.today().toString());
        var declared = Eventually.status(
                201,
                () -> region.parties().member().administrator().post(Region.MEMBERSHIP + "/memberships", declaration));

        assertThat(declared.text("status")).isEqualTo("DECLARED");
        return declared.id();
    }

    private static void confirmInTheBrowser(Browser petra, String membershipId) {
        var decisions = Region.MEMBERSHIP + "/memberships/" + membershipId + "/decisions";
        var confirmation = Map.of("decision", "CONFIRM");

        petra.caller().post(decisions, confirmation).expect(403);
        assertThat(petra.caller()
                        .get(Region.MEMBERSHIP + "/memberships/" + membershipId)
                        .text("status"))
                .isEqualTo("DECLARED");
        var confirmed = petra.changing().post(decisions, confirmation).expect(200);

        assertThat(confirmed.text("status")).isEqualTo("CONFIRMED");
    }

    private static String publish(Browser petra) {
        var offering = Map.of(
                "kind", "APPLICATION",
                "name", "Stapteller",
                "licenceForm", "OPEN_SOURCE",
                "spdxId", "EUPL-1.2",
                "referenceComponentIds", List.of(Region.CASE_SYSTEM));
        var concept = Eventually.status(201, () -> petra.changing().post(Region.CATALOGUE + "/offerings", offering));
        assertThat(concept.text("status")).isEqualTo("CONCEPT");

        var published = petra.changing()
                .post(Region.CATALOGUE + "/offerings/" + concept.id() + "/publications")
                .expect(200);
        assertThat(published.text("status")).isEqualTo("PUBLISHED");
        return concept.id();
    }

    private static void declareUsage(Region region, Browser petra, String offeringId) {
        var members = List.of(region.parties().member().id());
        var declared = Eventually.status(201, () -> petra.changing()
                .post(Region.CATALOGUE + "/usage-declarations", Region.declaration(offeringId, members)));

        assertThat(declared.json().path("memberCount").asInt()).isEqualTo(1);
    }

    private static void seeItOnTheDashboard(Region region, Browser petra, String collaborationId) {
        var address = "/api/reporting/v1/collaborations/" + collaborationId + "/dashboard";
        var dashboard = Eventually.reply(() -> petra.caller().get(address), JourneyTests::assertShowsTheUsage);

        assertThat(dashboard.text("name")).isEqualTo(NAME);
        assertThat(dashboard.text("view")).isEqualTo("COMPLETE");
        assertThat(names(dashboard.json().path("members").path("items"))).containsExactly("Gemeente Groningen");
        assertThat(names(dashboard.json().path("usages").path("applications"))).containsExactly("Stapteller");
        assertMayNotRead(region.parties().outsider().administrator(), address);
    }

    private static void assertShowsTheUsage(Reply dashboard) {
        dashboard.expect(200);
        assertThat(dashboard.json().path("members").path("confirmed").asInt()).isEqualTo(1);
        assertThat(dashboard.json().path("offerings").path("published").asInt()).isEqualTo(1);
        assertThat(dashboard.json().path("usages").path("total").asInt()).isEqualTo(1);
    }

    private static void assertMayNotRead(Caller other, String address) {
        assertThat(other.get(address).status()).isEqualTo(403);
    }

    private static void seeItInTheMembersLandscape(Region region, String collaborationId) {
        var member = region.parties().member();
        var landscape = member.usageViewer()
                .get(Region.CATALOGUE + "/landscapes/" + member.id())
                .expect(200);

        assertThat(landscape.json().path("items").valueStream()).anySatisfy(entry -> {
            assertThat(entry.path("application").path("name").asString()).isEqualTo("Stapteller");
            assertThat(entry.path("via").path("organisationId").asString()).isEqualTo(collaborationId);
        });
    }

    private static ReceivedMail mail(Region region, String address) {
        var mailbox = region.gateway().mailbox();
        org.awaitility.Awaitility.await().until(() -> !mailbox.to(address).isEmpty());
        return mailbox.to(address).getFirst();
    }

    private static List<String> names(JsonNode items) {
        return items.valueStream().map(item -> item.path("name").asString()).toList();
    }
}
