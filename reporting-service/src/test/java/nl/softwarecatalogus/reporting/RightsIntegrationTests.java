// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every route, every kind of reader, own and foreign. */
@IntegrationTest
@Import({Newsroom.class, Wire.class})
class RightsIntegrationTests {

    @Autowired
    Newsroom newsroom;

    @Autowired
    MockMvcTester http;

    private final Region region = new Region();

    @BeforeEach
    void tellTheStory() {
        region.story().forEach(newsroom::tell);
    }

    @Test
    void letsItsOwnPeopleItsMembersAndVngReadADashboard() {
        for (var role : List.of("administrator", "offering-manager", "usage-manager", "usage-viewer")) {
            assertThat(status(TestTokens.person(region.collaboration, "COLLABORATION", role)))
                    .isEqualTo(200);
            assertThat(status(TestTokens.person(region.groningen, "MUNICIPALITY", role)))
                    .isEqualTo(200);
        }
        assertThat(status(TestTokens.functionalAdministrator())).isEqualTo(200);
        assertThat(status(TestTokens.vngViewer())).isEqualTo(200);
    }

    @Test
    void refusesADashboardToEverybodyElse() {
        assertThat(status(visitor())).isEqualTo(401);
        assertThat(status(TestTokens.person(UUID.randomUUID(), "SUPPLIER", "administrator")))
                .isEqualTo(403);
        assertThat(status(TestTokens.person(UUID.randomUUID(), "COLLABORATION", "administrator")))
                .isEqualTo(403);
        assertThat(status(TestTokens.person(region.emmen, "MUNICIPALITY", "administrator")))
                .as("declared, not confirmed")
                .isEqualTo(403);
        assertThat(status(TestTokens.person(region.zwolle, "MUNICIPALITY", "administrator")))
                .as("declined")
                .isEqualTo(403);
    }

    @Test
    void refusesWhoHoldsSeveralGrantsAndChoseNone() {
        var token = TestTokens.token(
                "Twee Petten",
                List.of(),
                List.of(
                        TestTokens.grant(region.collaboration, "COLLABORATION", "administrator"),
                        TestTokens.grant(UUID.randomUUID(), "MUNICIPALITY", "administrator")));

        assertThat(status(TestTokens.bearerHeader(token))).isEqualTo(403);
        assertThat(http.get()
                        .uri(dashboard(region.collaboration))
                        .with(TestTokens.bearerHeader(token))
                        .header("Acting-For", region.collaboration.toString()))
                .hasStatusOk();
        assertThat(http.get()
                        .uri(dashboard(region.collaboration))
                        .with(TestTokens.bearerHeader(token))
                        .header("Acting-For", region.groningen.toString()))
                .hasStatus(403);
    }

    @Test
    void knowsNoDashboardOfWhatIsNoCollaboration() {
        var administrator = TestTokens.functionalAdministrator();

        assertThat(problem(UUID.randomUUID(), administrator))
                .isEqualTo(404)
                .isEqualTo(problem(region.groningen, administrator));
        assertThat(http.get().uri("/v1/collaborations/geen-sleutel/dashboard").with(administrator))
                .hasStatus(400);
    }

    @Test
    void tellsItsOwnPeopleThatADashboardIsOnItsWay() {
        var young = UUID.randomUUID();

        assertThat(http.get().uri(dashboard(young)).with(TestTokens.person(young, "COLLABORATION", "administrator")))
                .hasStatus(404)
                .bodyText()
                .contains("dashboard-not-arrived", "wordt nog opgebouwd");
    }

    @Test
    void hidesWhatIsNotPublicFromOutsidersAndShutsParticipantsOutOfWhatIsDeactivated() {
        newsroom.tell(Told.of(
                "organisations",
                "organisation-deactivated",
                region.collaboration,
                4,
                Region.START.plusSeconds(600),
                region.organisation(region.collaboration, "Regio Noord", "COLLABORATION", "DEACTIVATED")));

        assertThat(status(TestTokens.person(UUID.randomUUID(), "SUPPLIER", "administrator")))
                .isEqualTo(404);
        assertThat(status(TestTokens.person(region.collaboration, "COLLABORATION", "administrator")))
                .isEqualTo(404);
        assertThat(status(TestTokens.person(region.groningen, "MUNICIPALITY", "administrator")))
                .isEqualTo(404);
        assertThat(status(TestTokens.functionalAdministrator())).isEqualTo(200);
    }

    @Test
    void givesStatisticsToVngOnly() {
        assertThat(http.get().uri("/v1/statistics").with(TestTokens.functionalAdministrator()))
                .hasStatusOk();
        assertThat(http.get().uri("/v1/statistics").with(TestTokens.vngViewer()))
                .hasStatusOk();
        assertThat(http.get()
                        .uri("/v1/statistics")
                        .with(TestTokens.person(region.collaboration, "COLLABORATION", "administrator")))
                .hasStatus(403);
        assertThat(http.get().uri("/v1/statistics")).hasStatus(401);
    }

    @Test
    void letsOnlyAFunctionalAdministratorRebuild() {
        assertThat(http.post().uri("/actuator/projections")).hasStatus(401);
        assertThat(http.post()
                        .uri("/actuator/projections")
                        .with(TestTokens.person(region.collaboration, "COLLABORATION", "administrator")))
                .hasStatus(403);
        assertThat(http.post().uri("/actuator/projections").with(TestTokens.vngViewer()))
                .hasStatus(403);
    }

    private int status(RequestPostProcessor reader) {
        return problem(region.collaboration, reader);
    }

    private int problem(UUID collaborationId, RequestPostProcessor reader) {
        return http.get()
                .uri(dashboard(collaborationId))
                .with(reader)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static RequestPostProcessor visitor() {
        return request -> request;
    }

    private static String dashboard(UUID collaborationId) {
        return "/v1/collaborations/" + collaborationId + "/dashboard";
    }
}
