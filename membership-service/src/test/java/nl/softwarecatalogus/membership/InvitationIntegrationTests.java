// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** Inviting one or many, and what settles an invitation (DOMAIN 2.1). */
@IntegrationTest
@Import(Region.class)
@TestPropertySource(properties = "softwarecatalogus.membership.end-of-day.every=PT0.2S")
class InvitationIntegrationTests {

    @Autowired
    Region region;

    @Autowired
    JdbcTemplate database;

    private Region.Party collaboration;
    private Region.Party invited;

    @SuppressWarnings("NullAway.Init")
    @BeforeEach
    void found() {
        collaboration = region.collaboration();
        invited = region.municipality();
    }

    @Test
    void invitesAndIsAnsweredByADeclaration() {
        var id = invite(invited);
        assertThat(read(id, invited).path("message").asString()).isEqualTo("Doet u mee?");
        assertThat(read(id, invited).path("status").asString()).isEqualTo("SENT");

        var membership = region.declared(invited, collaboration);

        var answered = read(id, collaboration);
        assertThat(answered.path("status").asString()).isEqualTo("ANSWERED");
        assertThat(answered.path("membershipId").asString()).isEqualTo(membership.toString());
        assertThat(answered.at("/organisation/name").asString()).isEqualTo(invited.name());
        assertThat(region.get("/v1/memberships/" + membership, invited.administrator()))
                .bodyText()
                .contains("DECLARED");
        assertThat(withdraw(id, collaboration.administrator()))
                .hasStatus(409)
                .bodyText()
                .contains("invitation-already-answered");
    }

    @Test
    void invitesManyAtOnceInTheOrderAsked() {
        var all = Stream.generate(region::municipality).limit(342).toArray(Region.Party[]::new);

        var answer = send(collaboration.administrator(), all);

        assertThat(answer).hasStatus(201);
        assertThat(region.body(answer).path("items").valueStream().map(item -> item.at("/organisation/name")
                        .asString()))
                .containsExactlyElementsOf(
                        Arrays.stream(all).map(Region.Party::name).toList());
    }

    @Test
    void sendsNothingAndNamesEverybodyWhoStandsInTheWay() {
        var member = region.municipality();
        region.confirmed(member, collaboration);
        var waiting = region.municipality();
        region.declared(waiting, collaboration);
        var gone = region.municipality();
        region.become(gone, OrganisationStatus.DEACTIVATED, 2);
        var community = region.active("Community", OrganisationType.COMMUNITY);
        var above = region.collaboration();
        region.confirmed(collaboration, above);
        var twice = region.municipality();
        invite(twice);

        var refused = send(
                collaboration.administrator(), invited, member, waiting, gone, community, above, twice, collaboration);

        assertThat(refused).hasStatus(409);
        assertThat(region.body(refused).path("conflicts").findValuesAsString("code"))
                .containsExactlyInAnyOrder(
                        "invitee-membership-confirmed",
                        "invitee-membership-declared",
                        "invitee-member-not-active",
                        "invitee-community-as-member",
                        "invitee-membership-cycle",
                        "invitee-invitation-open",
                        "invitee-membership-in-itself");
        assertThat(region.body(refused).path("conflicts").findValuesAsString("reason"))
                .allSatisfy(reason -> assertThat(reason).doesNotContain("{", "null"));
        assertThat(database.queryForObject(
                        "SELECT count(*) FROM invitation WHERE organisation_id = ?", Long.class, invited.id()))
                .isZero();
    }

    @Test
    void refusesWhoCannotInviteAndWhatIsUnknown() {
        var supplier = region.active("Leverancier", OrganisationType.SUPPLIER);
        assertThat(region.post("/v1/invitations", body(supplier, invited), TestTokens.functionalAdministrator()))
                .hasStatus(409)
                .bodyText()
                .contains("takes-no-members");
        var unknown = new Region.Party(UUID.randomUUID(), "?", OrganisationType.MUNICIPALITY);
        assertThat(send(collaboration.administrator(), invited, unknown))
                .hasStatus(404)
                .bodyText()
                .contains("plaats 2");
        assertThat(region.post(
                        "/v1/invitations",
                        "{\"collaborationId\":\"x\",\"organisationIds\":[]}",
                        collaboration.administrator()))
                .hasStatus(400);
        region.become(collaboration, OrganisationStatus.DEACTIVATED, 2);
        assertThat(send(collaboration.administrator(), invited)).hasStatus(409);
    }

    @Test
    void isWithdrawnAndMakesRoomForANewOne() {
        var id = invite(invited);

        assertThat(withdraw(id, collaboration.holding("usage-manager"))).hasStatusOk();
        assertThat(withdraw(id, collaboration.administrator())).hasStatus(409);
        region.declared(invited, collaboration);

        assertThat(read(id, collaboration).path("status").asString())
                .as("a declaration answers no withdrawn invitation")
                .isEqualTo("WITHDRAWN");
        var other = region.municipality();
        withdraw(invite(other), collaboration.administrator());
        assertThat(send(collaboration.administrator(), other)).hasStatus(201);
    }

    @Test
    void expiresAlsoWhenItsDayPassedWhileTheServiceWasDown() {
        var id = invite(invited);
        database.update("UPDATE invitation SET expires_on = '2026-01-01' WHERE id = ?", id);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> read(id, invited).path("status").asString().equals("EXPIRED"));

        assertThat(send(collaboration.administrator(), invited)).hasStatus(201);
    }

    @Test
    void remindsOfItsLastDaysOnceAlsoWhenTheDayPassedWhileTheServiceWasDown() {
        var id = invite(invited);
        database.update(
                "UPDATE invitation SET sent_at = now() - interval '57 days', expires_on = current_date + 3 WHERE id = ?",
                id);

        var events = new Topic("invitations").events(id, 2);

        assertThat(events).hasSize(2);
        assertThat(events.getLast()).contains("invitation-reminded.v1", "\"SENT\"");
        ContractAssertions.assertMatchesContract(events.getLast());
        assertThat(database.queryForObject(
                        "SELECT version FROM platform.event_stream WHERE aggregate_id = ?", Long.class, id))
                .isEqualTo(2);
    }

    @Test
    void offersAPickListByProvinceRegionAndStanding() {
        var province = "P" + invited.id().toString().substring(0, 8);
        var named = new Region.Party(invited.id(), "Gemeente Aa", invited.type());
        region.become(named, OrganisationStatus.ACTIVE, 2, province);
        var member = in(province, "Gemeente Bee");
        region.confirmed(member, collaboration);
        var waiting = in(province, "Gemeente Cee");
        region.declared(waiting, collaboration);
        var asked = in(province, "Gemeente Dee");
        invite(asked);
        var gone = in(province, "Gemeente Ee");
        region.become(gone, OrganisationStatus.DEACTIVATED, 3, province);
        var neighbours = region.collaboration();
        region.confirmed(named, neighbours);

        assertThat(candidates("province=" + province).findValuesAsString("name"))
                .containsExactly("Gemeente Aa", "Gemeente Bee", "Gemeente Cee", "Gemeente Dee");
        assertThat(candidates("province=" + province).findValuesAsString("standing"))
                .containsExactly("NONE", "MEMBER", "DECLARED", "INVITED");
        assertThat(candidates("province=" + province + "&standing=NONE").findValuesAsString("organisationId"))
                .containsExactly(invited.id().toString());
        assertThat(candidates("memberOf=" + neighbours.id()).findValuesAsString("name"))
                .containsExactly("Gemeente Aa");
        assertThat(candidates("province=" + province + "&organisationType=SUPPLIER"))
                .isEmpty();
        var uri = "/v1/collaborations/" + collaboration.id() + "/invitation-candidates";
        for (var other : List.of(
                invited.administrator(),
                region.collaboration().administrator(),
                collaboration.holding("usage-viewer"),
                TestTokens.vngViewer())) {
            assertThat(region.get(uri, other)).hasStatus(403);
        }
        assertThat(region.get(uri, request -> request)).hasStatus(401);
        assertThat(region.get(uri, TestTokens.functionalAdministrator())).hasStatusOk();
        assertThat(region.get(uri + "?standing=LOST", collaboration.administrator()))
                .hasStatus(400);
        var municipality = "/v1/collaborations/" + invited.id() + "/invitation-candidates";
        assertThat(region.get(municipality, invited.administrator())).hasStatus(404);
    }

    private Region.Party in(String province, String name) {
        var party = region.municipality();
        var named = new Region.Party(party.id(), name, party.type());
        region.become(named, OrganisationStatus.ACTIVE, 2, province);
        return named;
    }

    private JsonNode candidates(String query) {
        var answer = region.get(
                "/v1/collaborations/" + collaboration.id() + "/invitation-candidates?" + query,
                collaboration.holding("usage-manager"));
        assertThat(answer).hasStatusOk();
        return region.body(answer).path("items");
    }

    @Test
    void belongsToTheCollaborationTheInvitedAndVng() {
        var id = invite(invited);
        for (var stranger : List.of(
                region.municipality().administrator(),
                region.collaboration().administrator(),
                region.active("Leverancier", OrganisationType.SUPPLIER).administrator())) {
            assertThat(region.get("/v1/invitations/" + id, stranger)).hasStatus(403);
            assertThat(region.body(region.get("/v1/invitations?organisationId=" + invited.id(), stranger))
                            .path("total")
                            .asInt())
                    .isZero();
        }
        for (var other : List.of(
                invited.administrator(),
                region.collaboration().administrator(),
                collaboration.holding("usage-viewer"),
                TestTokens.vngViewer())) {
            assertThat(send(other, region.municipality())).hasStatus(403);
            assertThat(withdraw(id, other)).hasStatus(403);
        }
        RequestPostProcessor visitor = request -> request;
        assertThat(send(visitor, invited)).hasStatus(401);
        assertThat(withdraw(id, visitor)).hasStatus(401);
        assertThat(region.get("/v1/invitations", visitor)).hasStatus(401);
        assertThat(region.get("/v1/invitations/" + id, visitor)).hasStatus(401);
        assertThat(region.get("/v1/invitations/" + UUID.randomUUID(), invited.administrator()))
                .hasStatus(404);

        assertThat(region.get("/v1/invitations/" + id, invited.holding("usage-viewer")))
                .bodyText()
                .contains("Doet u mee?");
        assertThat(region.get("/v1/invitations/" + id, TestTokens.vngViewer()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Doet u mee?");
        assertThat(region.body(region.get("/v1/invitations?status=SENT", invited.administrator()))
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(id.toString());
    }

    @Test
    void tellsWithoutWords() {
        var id = invite(invited);
        region.declared(invited, collaboration);
        var other = invite(region.municipality());
        withdraw(other, collaboration.administrator());

        var events = new Topic("invitations").events(List.of(id, other), 4);

        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events.stream().collect(Collectors.joining()))
                .contains("invitation-sent.v1", "invitation-answered.v1", "invitation-withdrawn.v1")
                .doesNotContain("Doet u mee?");
    }

    private UUID invite(Region.Party organisation) {
        var answer = send(collaboration.administrator(), organisation);
        assertThat(answer).hasStatus(201);
        return UUID.fromString(region.body(answer).at("/items/0/id").asString());
    }

    private MvcTestResult send(RequestPostProcessor actor, Region.Party... organisations) {
        return region.post("/v1/invitations", body(collaboration, organisations), actor);
    }

    private MvcTestResult withdraw(UUID id, RequestPostProcessor actor) {
        return region.http()
                .post()
                .uri("/v1/invitations/" + id + "/withdrawals")
                .with(actor)
                .exchange();
    }

    private JsonNode read(UUID id, Region.Party reader) {
        return region.body(region.get("/v1/invitations/" + id, reader.administrator()));
    }

    private static String body(Region.Party collaboration, Region.Party... organisations) {
        var ids = Arrays.stream(organisations)
                .map(organisation -> "\"" + organisation.id() + "\"")
                .collect(Collectors.joining(","));
        return "{\"collaborationId\":\"%s\",\"organisationIds\":[%s],\"message\":\"Doet u mee?\"}"
                .formatted(collaboration.id(), ids);
    }
}
