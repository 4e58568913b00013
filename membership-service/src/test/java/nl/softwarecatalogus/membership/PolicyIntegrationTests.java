// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A collaboration that confirms by hand, or lets everybody in (DOMAIN 2.3). */
@IntegrationTest
@Import(Region.class)
class PolicyIntegrationTests {

    @Autowired
    Region region;

    @Autowired
    JdbcTemplate database;

    private Region.Party collaboration;

    @BeforeEach
    void found() {
        collaboration = region.collaboration();
    }

    @Test
    void isByHandUntilTheCollaborationChooses() {
        var policy = region.get(uri(collaboration.id()), collaboration.holding("usage-viewer"));

        assertThat(policy).hasStatusOk();
        assertThat(policy.getResponse().getHeader("ETag")).isEqualTo("\"0\"");
        assertThat(region.body(policy).path("confirmation").asString()).isEqualTo("BY_HAND");
    }

    @Test
    void confirmsNewDeclarationsAtOnceWhenAutomatic() {
        var waiting = region.declared(region.municipality(), collaboration);
        assertThat(set("AUTOMATIC", "\"0\"", collaboration.holding("offering-manager")))
                .hasStatusOk();

        var member = region.municipality();
        var declared = region.declare(member, collaboration, member.administrator());

        assertThat(declared).hasStatus(201);
        assertThat(region.body(declared).path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(database.queryForObject(
                        "SELECT version FROM platform.event_stream WHERE aggregate_id = ?",
                        Long.class,
                        UUID.fromString(region.body(declared).path("id").asString())))
                .as("declared and confirmed are told, one after the other")
                .isEqualTo(2);
        assertThat(region.body(region.get("/v1/memberships/" + waiting, collaboration.administrator()))
                        .path("status")
                        .asString())
                .as("what waited waits on")
                .isEqualTo("DECLARED");
    }

    @Test
    void goesBackToByHand() {
        set("AUTOMATIC", "\"0\"", collaboration.administrator());
        assertThat(set("BY_HAND", "\"1\"", collaboration.administrator())).hasStatusOk();

        var member = region.municipality();
        assertThat(region.body(region.declare(member, collaboration, member.administrator()))
                        .path("status")
                        .asString())
                .isEqualTo("DECLARED");
    }

    @Test
    void refusesAStaleAMissingAndAWrongVersion() {
        set("AUTOMATIC", "\"0\"", collaboration.administrator());

        assertThat(set("BY_HAND", "\"0\"", collaboration.administrator())).hasStatus(412);
        assertThat(set("BY_HAND", null, collaboration.administrator())).hasStatus(428);
        assertThat(set("SOMETIMES", "\"1\"", collaboration.administrator())).hasStatus(400);
        assertThat(region.body(region.get(uri(collaboration.id()), collaboration.administrator()))
                        .path("confirmation")
                        .asString())
                .isEqualTo("AUTOMATIC");
    }

    @Test
    void belongsToTheCollaborationAndVng() {
        var member = region.municipality();
        region.confirmed(member, collaboration);
        for (var stranger : List.of(
                member.administrator(),
                region.collaboration().administrator(),
                region.active("Leverancier", OrganisationType.SUPPLIER).administrator())) {
            assertThat(region.get(uri(collaboration.id()), stranger)).hasStatus(403);
            assertThat(set("AUTOMATIC", "\"0\"", stranger)).hasStatus(403);
        }
        assertThat(set("AUTOMATIC", "\"0\"", collaboration.holding("usage-viewer")))
                .hasStatus(403);
        assertThat(set("AUTOMATIC", "\"0\"", TestTokens.vngViewer())).hasStatus(403);
        assertThat(set("AUTOMATIC", "\"0\"", request -> request)).hasStatus(401);
        assertThat(region.get(uri(collaboration.id()), request -> request)).hasStatus(401);
        assertThat(region.get(uri(collaboration.id()), TestTokens.vngViewer())).hasStatusOk();
        assertThat(set("AUTOMATIC", "\"0\"", TestTokens.functionalAdministrator()))
                .hasStatusOk();
    }

    @Test
    void isUnknownForWhoHasNoMembers() {
        var municipality = region.municipality();

        assertThat(region.get(uri(municipality.id()), municipality.administrator()))
                .hasStatus(404);
        assertThat(region.get(uri(UUID.randomUUID()), TestTokens.functionalAdministrator()))
                .hasStatus(404);
    }

    private MvcTestResult set(
            String confirmation, @org.jspecify.annotations.Nullable String ifMatch, RequestPostProcessor actor) {
        var request = region.http()
                .put()
                .uri(uri(collaboration.id()))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"confirmation\":\"%s\"}".formatted(confirmation))
                .with(actor);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private static String uri(UUID id) {
        return "/v1/collaborations/" + id + "/membership-policy";
    }
}
