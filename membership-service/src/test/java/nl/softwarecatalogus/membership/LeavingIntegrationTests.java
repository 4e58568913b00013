// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Resigning, being ended, and what the end date does by itself (DOMAIN 4.2). */
@IntegrationTest
@Import(Region.class)
@TestPropertySource(properties = "softwarecatalogus.membership.end-of-day.every=PT0.2S")
class LeavingIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Autowired
    Region region;

    @Autowired
    JdbcTemplate database;

    private Region.Party member;
    private Region.Party collaboration;
    private UUID id;

    @BeforeEach
    void enrol() {
        member = region.municipality();
        collaboration = region.collaboration();
        id = region.confirmed(member, collaboration);
        database.update("UPDATE membership SET starts_on = '2020-01-01' WHERE id = ?", id);
    }

    @Test
    void letsAMemberResignWithoutAReason() {
        var endsOn = TODAY.plusMonths(6);
        var answer = region.terminate(id, body(endsOn, null), member.holding("usage-manager"));

        assertThat(answer).hasStatusOk();
        assertThat(region.body(answer).path("status").asString()).isEqualTo("RESIGNED");
        assertThat(region.body(answer).path("endsOn").asString()).isEqualTo(endsOn.toString());
        assertThat(region.body(answer).path("terminatedBy").asString()).isEqualTo("MEMBER");
        assertThat(memberNames("")).as("a member until the end").isEqualTo(1);
        assertThat(memberNames("?on=" + endsOn.minusDays(1))).isEqualTo(1);
        assertThat(memberNames("?on=" + endsOn)).isZero();
        assertThat(region.declare(member, collaboration, member.administrator()))
                .as("no second membership while it runs")
                .hasStatus(409);
    }

    @Test
    void letsACollaborationAndVngEndItWithAReason() {
        assertThat(region.terminate(id, body(TODAY, null), collaboration.administrator()))
                .hasStatus(400)
                .bodyText()
                .contains("needed-when-ending");

        var answer =
                region.terminate(id, body(TODAY.plusDays(3), "De regeling houdt op."), collaboration.administrator());

        assertThat(region.body(answer).path("terminatedBy").asString()).isEqualTo("COLLABORATION");
        assertThat(read(member).path("terminationReason").asString()).isEqualTo("De regeling houdt op.");
        assertThat(region.get("/v1/memberships/" + id, TestTokens.vngViewer()))
                .bodyText()
                .doesNotContain("terminationReason");

        var other = region.confirmed(region.municipality(), collaboration);
        var byVng = region.terminate(
                other, body(LocalDate.of(2027, 5, 1), "Opgeheven."), TestTokens.functionalAdministrator());
        assertThat(region.body(byVng).path("terminatedBy").asString()).isEqualTo("VNG");
    }

    @Test
    void endsOnItsDateAndMakesRoomForANewMembership() {
        region.terminate(id, body(TODAY, null), member.administrator());

        await().atMost(Duration.ofSeconds(20))
                .until(() -> read(member).path("status").asString().equals("ENDED"));

        assertThat(memberNames("")).isZero();
        assertThat(read(collaboration).path("endsOn").asString()).isEqualTo(TODAY.toString());
        assertThat(published()).isEqualTo(4);
        assertThat(region.declare(member, collaboration, member.administrator()))
                .hasStatus(201);
    }

    @Test
    void catchesUpWithEndDatesThatPassedWhileItWasDown() {
        region.terminate(id, body(TODAY.plusDays(30), null), member.administrator());
        database.update("UPDATE membership SET ends_on = ? WHERE id = ?", TODAY.minusDays(9), id);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> read(member).path("status").asString().equals("ENDED"));

        assertThat(read(member).path("endsOn").asString())
                .isEqualTo(TODAY.minusDays(9).toString());
    }

    @Test
    void refusesTwiceTooEarlyAndBeforeConfirmation() {
        assertRefused(region.terminate(id, body(TODAY.minusDays(1), null), member.administrator()), 400);
        region.terminate(id, body(TODAY.plusDays(30), null), member.administrator());
        assertRefused(region.terminate(id, body(TODAY.plusDays(9), "Nu."), collaboration.administrator()), 409);
        assertThat(read(member).path("terminatedBy").asString()).isEqualTo("MEMBER");

        var declared = region.declared(region.municipality(), collaboration);
        assertRefused(region.terminate(declared, body(TODAY, "Nee."), collaboration.administrator()), 409);
    }

    @Test
    void canLeaveADeactivatedCollaboration() {
        region.become(collaboration, OrganisationStatus.DEACTIVATED, 2);

        assertThat(region.terminate(id, body(TODAY.plusDays(1), null), member.administrator()))
                .hasStatusOk();
    }

    @Test
    void runsOnWhilePartiesAreDeactivatedAndEndsOnItsDate() {
        region.become(member, OrganisationStatus.DEACTIVATED, 2);
        region.become(collaboration, OrganisationStatus.DEACTIVATED, 2);

        assertThat(read(member).path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(memberNames("?on=" + TODAY))
                .as("its own people see who are members")
                .isEqualTo(1);
        region.terminate(id, body(TODAY, "Opgeheven."), TestTokens.functionalAdministrator());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> read(member).path("status").asString().equals("ENDED"));

        assertThat(published()).isEqualTo(4);
    }

    @Test
    void keepsADeclarationWaitingWhileAPartyIsDeactivated() {
        var other = region.municipality();
        var declared = region.declared(other, collaboration);
        region.become(other, OrganisationStatus.DEACTIVATED, 2);

        assertRefused(region.decide(declared, "{\"decision\":\"CONFIRM\"}", collaboration.administrator()), 409);
        region.become(other, OrganisationStatus.ACTIVE, 3);
        assertThat(region.decide(declared, "{\"decision\":\"CONFIRM\"}", collaboration.administrator()))
                .hasStatusOk();
    }

    private static void assertRefused(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyText().doesNotContain("null", "{0}");
    }

    private JsonNode read(Region.Party reader) {
        return region.body(region.get("/v1/memberships/" + id, reader.administrator()));
    }

    private long memberNames(String query) {
        var uri = "/v1/collaborations/" + collaboration.id() + "/members" + query;
        return region.body(region.get(uri, collaboration.administrator()))
                .path("total")
                .asLong();
    }

    private long published() {
        return java.util.Objects.requireNonNull(database.queryForObject(
                "SELECT version FROM platform.event_stream WHERE aggregate_id = ?", Long.class, id));
    }

    private static String body(LocalDate endsOn, @org.jspecify.annotations.Nullable String reason) {
        return reason == null
                ? "{\"endsOn\":\"%s\"}".formatted(endsOn)
                : "{\"endsOn\":\"%s\",\"reason\":\"%s\"}".formatted(endsOn, reason);
    }
}
