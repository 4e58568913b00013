// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a member and a collaboration can do with each other, and what is refused (DOMAIN 2.2, 2.3, 6). */
@IntegrationTest
@Import(Region.class)
class EnrolmentIntegrationTests {

    private static final String CONFIRM = "{\"decision\":\"CONFIRM\"}";
    private static final String DECLINE = "{\"decision\":\"DECLINE\",\"reason\":\"De regeling staat niet open.\"}";

    @Autowired
    Region region;

    @Autowired
    JdbcTemplate database;

    private Region.Party member;
    private Region.Party collaboration;

    @BeforeEach
    void meet() {
        member = region.municipality();
        collaboration = region.collaboration();
    }

    @Test
    void declaresAndConfirms() {
        var declared = region.declare(member, collaboration, member.administrator());

        assertThat(declared).hasStatus(201);
        var id = region.body(declared).path("id").asString();
        assertThat(declared.getResponse().getHeader("Location"))
                .isEqualTo("http://localhost:8080/api/membership/v1/memberships/" + id);
        assertThat(region.body(declared).at("/member/name").asString()).isEqualTo(member.name());
        assertThat(region.body(declared).path("status").asString()).isEqualTo("DECLARED");

        var confirmed = region.decide(
                UUID.fromString(id),
                "{\"decision\":\"CONFIRM\",\"startsOn\":\"2027-02-01\"}",
                collaboration.holding("usage-manager"));

        assertThat(confirmed).hasStatusOk();
        assertThat(region.body(confirmed).path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(region.body(confirmed).path("startsOn").asString()).isEqualTo("2027-02-01");
        assertThat(confirmed.getResponse().getHeader("ETag"))
                .isNotEqualTo(declared.getResponse().getHeader("ETag"));
    }

    @Test
    void keepsHistoryWhenAMemberDeclaresAgain() {
        var declined = region.declared(member, collaboration);
        assertThat(region.decide(declined, DECLINE, collaboration.administrator()))
                .hasStatusOk();
        var withdrawn = region.declared(member, collaboration);
        assertThat(region.withdraw(withdrawn, member.administrator())).hasStatusOk();
        var open = region.declared(member, collaboration);

        var history = region.body(
                region.get("/v1/memberships?collaborationId=" + collaboration.id(), member.administrator()));

        assertThat(history.path("items").findValuesAsString("status"))
                .containsExactly("DECLARED", "WITHDRAWN", "DECLINED");
        assertThat(history.at("/items/0/id").asString()).isEqualTo(open.toString());
        assertThat(history.at("/items/2/declineReason").asString()).isEqualTo("De regeling staat niet open.");
    }

    @Test
    void givesTheSameAnswerToARepeatedDeclaration() {
        var first = keyed("sleutel-" + member.id());
        var again = keyed("sleutel-" + member.id());

        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(201);
        assertThat(region.body(again)).isEqualTo(region.body(first));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void refusesACollaborationThatDeclaresForAMember() {
        var refused = region.declare(member, collaboration, collaboration.administrator());

        assertRefused(refused, 403, "declared-by-the-collaboration");
    }

    @Test
    void saysSoWhenAnOrganisationIsNotKnownYet() {
        var young = new Region.Party(UUID.randomUUID(), "Nieuw", OrganisationType.COLLABORATION);

        assertRefused(region.declare(member, young, member.administrator()), 404, "unknown-collaboration");
        assertRefused(region.declare(young, collaboration, young.administrator()), 404, "unknown-member");
        assertThat(region.declare(member, young, member.administrator()))
                .bodyText()
                .contains("over enkele seconden opnieuw");
    }

    @Test
    void refusesPartiesThatDoNotFit() {
        var community = region.active("Community", OrganisationType.COMMUNITY);
        var supplier = region.active("Leverancier", OrganisationType.SUPPLIER);

        assertRefused(
                region.declare(collaboration, collaboration, collaboration.administrator()),
                409,
                "membership-in-itself");
        assertRefused(region.declare(member, supplier, member.administrator()), 409, "takes-no-members");
        assertRefused(region.declare(community, collaboration, community.administrator()), 409, "community-as-member");
        assertThat(region.declare(member, community, member.administrator())).hasStatus(201);
        assertThat(region.declare(supplier, community, supplier.administrator()))
                .hasStatus(201);
    }

    @Test
    void refusesWhoIsNotActive() {
        var concept = region.collaboration();
        region.become(concept, OrganisationStatus.CONCEPT, 2);
        var deactivated = region.municipality();
        region.become(deactivated, OrganisationStatus.DEACTIVATED, 2);

        assertRefused(region.declare(member, concept, member.administrator()), 409, "collaboration-not-active");
        assertRefused(
                region.declare(deactivated, collaboration, deactivated.administrator()), 409, "member-not-active");
    }

    @Test
    void refusesConfirmationOnceTheCollaborationIsDeactivated() {
        var id = region.declared(member, collaboration);
        region.become(collaboration, OrganisationStatus.DEACTIVATED, 2);

        assertRefused(region.decide(id, CONFIRM, collaboration.administrator()), 409, "collaboration-not-active");
        assertThat(status(id)).isEqualTo("DECLARED");
    }

    @Test
    void refusesASecondMembershipNamingTheFirst() {
        var id = region.declared(member, collaboration);
        var second = region.declare(member, collaboration, member.administrator());

        assertRefused(second, 409, "membership-exists");
        assertThat(region.body(second).at("/conflicts/0/id").asString()).isEqualTo(id.toString());
        assertThat(region.body(second).at("/conflicts/0/code").asString()).isEqualTo("membership-declared");

        region.decide(id, CONFIRM, collaboration.administrator());
        assertRefused(region.declare(member, collaboration, member.administrator()), 409, "membership-exists");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void refusesACycleOfAnyLength() {
        var b = region.collaboration();
        var c = region.collaboration();
        var d = region.collaboration();
        region.confirmed(collaboration, b);
        region.declared(b, c);
        region.confirmed(c, d);

        for (var lower : List.of(b, c, d)) {
            assertRefused(region.declare(lower, collaboration, lower.administrator()), 409, "membership-cycle");
        }
        assertThat(region.declare(collaboration, d, collaboration.administrator()))
                .as("two ways up are no cycle")
                .hasStatus(201);
    }

    @Test
    void forgetsADetourThatIsNoMore() {
        var other = region.collaboration();
        var declined = region.declared(collaboration, other);
        assertRefused(region.declare(other, collaboration, other.administrator()), 409, "membership-cycle");

        region.decide(declined, DECLINE, other.administrator());

        assertThat(region.declare(other, collaboration, other.administrator())).hasStatus(201);
    }

    @Test
    void refusesToDecideTwiceOrAfterAWithdrawal() {
        var confirmed = region.confirmed(member, collaboration);
        assertRefused(
                region.decide(confirmed, DECLINE, collaboration.administrator()), 409, "membership-already-confirmed");
        assertRefused(region.withdraw(confirmed, member.administrator()), 409, "membership-already-confirmed");

        var other = region.municipality();
        var withdrawn = region.declared(other, collaboration);
        assertThat(region.withdraw(withdrawn, other.holding("offering-manager")))
                .hasStatusOk();
        assertRefused(
                region.decide(withdrawn, CONFIRM, collaboration.administrator()), 409, "membership-already-withdrawn");
    }

    @Test
    void namesEveryFaultInTheInput() {
        var nonsense = region.post(
                "/v1/memberships",
                "{\"collaborationId\":\"x\",\"startsOn\":\"morgen\",\"role\":\"lid\"}",
                member.administrator());

        assertThat(nonsense).hasStatus(400);
        assertThat(region.body(nonsense).path("invalidParams").findValuesAsString("name"))
                .containsExactlyInAnyOrder("collaborationId", "memberId", "startsOn", "role");

        var id = region.declared(member, collaboration);
        for (var body : Map.of(
                        "{\"decision\":\"DECLINE\"}", "reason",
                        "{\"decision\":\"DECLINE\",\"reason\":\"  \"}", "reason",
                        "{\"decision\":\"MAYBE\"}", "decision",
                        "{\"decision\":\"CONFIRM\",\"startsOn\":\"2099-01-01\"}", "startsOn")
                .entrySet()) {
            var refused = region.decide(id, body.getKey(), collaboration.administrator());
            assertThat(refused).hasStatus(400);
            assertThat(region.body(refused).at("/invalidParams/0/name").asString())
                    .isEqualTo(body.getValue());
        }
        assertThat(status(id)).isEqualTo("DECLARED");
    }

    @Test
    void leavesNoTraceOfWhatIsRefused() {
        region.declare(member, collaboration, collaboration.administrator());
        region.declare(collaboration, collaboration, collaboration.administrator());

        assertThat(count()).isZero();
        assertThat(region.get("/v1/memberships/" + UUID.randomUUID(), TestTokens.functionalAdministrator()))
                .hasStatus(404);
    }

    private MvcTestResult keyed(String key) {
        return region.http()
                .post()
                .uri("/v1/memberships")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(Region.declaration(member, collaboration))
                .with(member.administrator())
                .exchange();
    }

    private void assertRefused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status);
        assertThat(region.body(answer).path("type").asString()).endsWith("/" + code);
        assertThat(region.body(answer).path("title").asString()).isNotBlank();
        assertThat(region.body(answer).path("detail").asString()).doesNotContain("{", "null");
    }

    private String status(UUID id) {
        return Objects.requireNonNull(
                database.queryForObject("SELECT status FROM membership WHERE id = ?", String.class, id));
    }

    private long count() {
        return Objects.requireNonNull(database.queryForObject(
                "SELECT count(*) FROM membership WHERE collaboration_id = ?", Long.class, collaboration.id()));
    }
}
