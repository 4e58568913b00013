// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** Experts: invited by a community, answering by themselves, known to nobody else. */
@IntegrationTest
@Import({Region.class, Mailbox.class})
@TestPropertySource(
        properties = {
            "softwarecatalogus.membership.end-of-day.every=PT0.2S",
            "softwarecatalogus.membership.expert.erase-every=PT0.2S"
        })
class ExpertIntegrationTests {

    private static final Pattern SECRET = Pattern.compile("/deelname#([A-Za-z0-9_-]{43})");

    @Autowired
    Region region;

    @Autowired
    GreenMail mails;

    @Autowired
    JdbcTemplate database;

    private final String email = "noor." + UUID.randomUUID() + "@expert.example";
    private Region.Party community;

    @SuppressWarnings("NullAway.Init")
    @BeforeEach
    void found() {
        community = region.active("Community", OrganisationType.COMMUNITY);
    }

    @Test
    void joinAndLeaveByThemselvesOverTheLinkInTheirMail() {
        var id = invited();
        var token = secret();
        var text = Mailbox.text(mails, email, "nodigt u uit");

        assertThat(text).contains("Beste Noor Voorbeeld", community.name(), "Doet u mee?", "bedankt");
        assertThat(link(token).path("community").asString()).isEqualTo(community.name());
        assertThat(link(token).path("status").asString()).isEqualTo("INVITED");
        assertThat(answer(token, "JOIN")).hasStatusOk();
        assertThat(answer(token, "JOIN")).hasStatus(409).bodyText().contains("expert-joined");
        assertThat(answer(token, "DECLINE")).hasStatus(409);
        assertThat(experts("?status=JOINED").at("/items/0/name").asString()).isEqualTo("Noor Voorbeeld");
        assertThat(answer(token, "LEAVE")).hasStatusOk();

        assertThat(experts("").at("/items/0/status").asString()).isEqualTo("LEFT");
        var events = new Topic("experts").events(id, 2);
        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events.getFirst()).contains("expert-joined.v1", community.name(), "JOINED");
        assertThat(events.getLast()).contains("expert-left.v1", "LEFT");
        assertThat(String.join("", events))
                .as("who it is stays home")
                .doesNotContain("Noor", "expert.example", "Doet u mee?", token);
    }

    @Test
    void mayDeclineAndBeInvitedAgain() {
        invited();
        var token = secret();

        assertThat(answer(token, "DECLINE")).hasStatusOk();
        assertThat(answer(token, "JOIN")).hasStatus(409).bodyText().contains("expert-declined");
        assertThat(invite(community, email, community.administrator())).hasStatus(201);
    }

    @Test
    void areToldWhenTheCommunityEndsIt() {
        var id = invited();
        answer(secret(), "JOIN");

        assertThat(act(id, "withdrawals", community.administrator()))
                .hasStatus(409)
                .bodyText()
                .contains("expert-joined");
        assertThat(act(id, "terminations", community.holding("usage-manager"))).hasStatusOk();

        assertThat(Mailbox.text(mails, email, "is beëindigd")).contains(community.name());
        assertThat(act(id, "terminations", community.administrator())).hasStatus(409);
    }

    @Test
    void areInvitedOncePerCommunityAndToCommunitiesOnly() {
        var id = invited();

        assertThat(invite(community, email.toUpperCase(java.util.Locale.ROOT), community.administrator()))
                .hasStatus(409)
                .bodyText()
                .contains("expert-exists", community.name())
                .doesNotContain("{0}", "null");
        assertThat(act(id, "withdrawals", community.administrator())).hasStatusOk();
        assertThat(invite(community, email, community.administrator())).hasStatus(201);
        var collaboration = region.collaboration();
        assertThat(invite(collaboration, email, collaboration.administrator()))
                .hasStatus(409)
                .bodyText()
                .contains("experts-in-communities-only");
        assertThat(region.post(uri(community), "{\"name\":\" \",\"email\":\"geen adres\"}", community.administrator()))
                .hasStatus(400);
    }

    @Test
    void cannotJoinACommunityThatIsNotActive() {
        invited();
        var token = secret();
        region.become(community, OrganisationStatus.DEACTIVATED, 2);

        assertThat(answer(token, "JOIN")).hasStatus(409).bodyText().contains("collaboration-not-active");
        assertThat(invite(community, "ander@expert.example", TestTokens.functionalAdministrator()))
                .hasStatus(409);
        assertThat(answer(token, "DECLINE")).hasStatusOk();
    }

    @Test
    void areSeenByTheCommunityAndTheFunctionalAdministratorOnly() {
        var id = invited();
        for (var other : List.of(
                region.municipality().administrator(),
                region.active("Andere community", OrganisationType.COMMUNITY).administrator(),
                TestTokens.vngViewer())) {
            assertThat(region.get(uri(community), other)).hasStatus(403);
            assertThat(invite(community, "x@expert.example", other)).hasStatus(403);
            assertThat(act(id, "withdrawals", other)).hasStatus(403);
            assertThat(act(id, "terminations", other)).hasStatus(403);
        }
        assertThat(region.get(uri(community), community.holding("usage-viewer")))
                .hasStatusOk();
        assertThat(invite(community, "x@expert.example", community.holding("usage-viewer")))
                .hasStatus(403);
        assertThat(region.get(uri(community), request -> request)).hasStatus(401);
        assertThat(invite(community, "x@expert.example", request -> request)).hasStatus(401);
        assertThat(region.get(uri(community), TestTokens.functionalAdministrator()))
                .hasStatusOk();
        assertThat(region.get(uri(region.municipality()), TestTokens.functionalAdministrator()))
                .hasStatus(404);
        assertThat(answer("geraden", "JOIN")).hasStatus(404).bodyText().contains("unknown-expert-link");
        assertThat(region.get("/v1/expert-links/current", request -> request)).hasStatus(400);
    }

    @Test
    void expireAndAreForgottenAfterTheRetentionTime() {
        var id = invited();
        var token = secret();
        database.update("UPDATE expert SET expires_on = '2026-01-01' WHERE id = ?", id);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> experts("?status=EXPIRED").path("total").asInt() == 1);

        database.update("UPDATE expert SET settled_at = now() - interval '13 months' WHERE id = ?", id);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> experts("").at("/items/0/email").isMissingNode());
        assertThat(experts("").at("/items/0/name").isMissingNode()).isTrue();
        assertThat(experts("").at("/items/0/status").asString()).isEqualTo("EXPIRED");
        assertThat(answer(token, "JOIN")).hasStatus(404);
    }

    private UUID invited() {
        var answer = invite(community, email, community.administrator());
        assertThat(answer).hasStatus(201);
        return UUID.fromString(region.body(answer).path("id").asString());
    }

    private MvcTestResult invite(Region.Party party, String address, RequestPostProcessor actor) {
        var body = "{\"name\":\"Noor Voorbeeld\",\"email\":\"%s\",\"message\":\"Doet u mee?\"}".formatted(address);
        return region.post(uri(party), body, actor);
    }

    private MvcTestResult act(UUID id, String act, RequestPostProcessor actor) {
        return region.http()
                .post()
                .uri("/v1/experts/" + id + "/" + act)
                .with(actor)
                .exchange();
    }

    /** In the mail to the expert of this test. */
    private String secret() {
        var matcher = SECRET.matcher(Mailbox.text(mails, email, "nodigt u uit"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private JsonNode link(String token) {
        var answer = region.http()
                .get()
                .uri("/v1/expert-links/current")
                .header("Answer-Token", token)
                .exchange();
        assertThat(answer).hasStatusOk();
        return region.body(answer);
    }

    private MvcTestResult answer(String token, String answer) {
        return region.http()
                .post()
                .uri("/v1/expert-links/current/answers")
                .header("Answer-Token", token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"answer\":\"%s\"}".formatted(answer))
                .exchange();
    }

    private JsonNode experts(String query) {
        var answer = region.get(uri(community) + query, community.administrator());
        assertThat(answer).hasStatusOk();
        return region.body(answer);
    }

    private static String uri(Region.Party party) {
        return "/v1/communities/" + party.id() + "/experts";
    }
}
