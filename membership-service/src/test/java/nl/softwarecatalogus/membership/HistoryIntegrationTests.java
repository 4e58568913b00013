// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** Who was a member when, what changed, and the list as a file. */
@IntegrationTest
@Import(Region.class)
@TestPropertySource(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class HistoryIntegrationTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Autowired
    Region region;

    @Autowired
    SessionFactory sessions;

    private Region.Party collaboration;

    @BeforeEach
    void found() {
        collaboration = region.collaboration();
    }

    @Test
    void tellsWhatChangedTheNewestFirst() {
        var stays = region.municipality();
        var leaves = region.municipality();
        region.confirmed(stays, collaboration);
        var id = region.confirmed(leaves, collaboration);
        region.terminate(id, "{\"endsOn\":\"2027-06-01\"}", leaves.administrator());
        var declined = region.declared(region.municipality(), collaboration);
        region.decide(declined, "{\"decision\":\"DECLINE\",\"reason\":\"Nee.\"}", collaboration.administrator());

        var changes = changes("", collaboration.holding("usage-viewer"));

        assertThat(changes.path("items").findValuesAsString("change"))
                .containsExactly("DECLINED", "DECLARED", "RESIGNED", "CONFIRMED", "DECLARED", "CONFIRMED", "DECLARED");
        assertThat(changes.at("/items/2/name").asString()).isEqualTo(leaves.name());
        assertThat(changes.at("/items/2/on").asString()).isEqualTo(TODAY.toString());
        assertThat(changes("?from=" + TODAY + "&to=" + TODAY, TestTokens.vngViewer())
                        .path("total")
                        .asInt())
                .isEqualTo(7);
        assertThat(changes("?to=" + TODAY.minusDays(1), collaboration.administrator())
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(changes("?pageSize=2&page=2", collaboration.administrator())
                        .path("items")
                        .findValuesAsString("change"))
                .containsExactly("RESIGNED", "CONFIRMED");
    }

    @Test
    void keepsChangesToTheCollaborationAndVng() {
        var member = region.municipality();
        region.confirmed(member, collaboration);

        for (var other : List.of(member.administrator(), region.collaboration().administrator())) {
            assertThat(region.get(uri("membership-changes"), other)).hasStatus(403);
        }
        assertThat(region.get(uri("membership-changes"), request -> request)).hasStatus(401);
        assertThat(region.get(
                        uri("membership-changes") + "?from=2026-02-01&to=2026-01-01", collaboration.administrator()))
                .hasStatus(400)
                .bodyText()
                .contains("period-reversed");
    }

    @Test
    void findsTheMembershipsOfAnOrganisationOnADay() {
        var member = region.municipality();
        var id = region.confirmed(member, collaboration);
        region.terminate(id, "{\"endsOn\":\"2028-01-01\"}", member.administrator());
        region.declared(member, region.collaboration());

        for (var on : List.of("2027-01-01", "2027-12-31")) {
            assertThat(total("/v1/memberships?on=" + on, member)).as(on).isEqualTo(1);
        }
        for (var on : List.of("2026-12-31", "2028-01-01")) {
            assertThat(total("/v1/memberships?on=" + on, member)).as(on).isZero();
        }
        assertThat(total("/v1/memberships", member)).isEqualTo(2);
    }

    @Test
    void exportsEverybodyToAFileThatASpreadsheetOpens() {
        var member = region.municipality();
        region.confirmed(member, collaboration);
        var sly = new Region.Party(region.municipality().id(), "=cmd|' /C calc'!A0; \"x\"", member.type());
        region.become(sly, OrganisationStatus.ACTIVE, 2);
        region.confirmed(sly, collaboration);

        var file = csv(collaboration.administrator());

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentType()).startsWith("text/csv");
        assertThat(text(file))
                .startsWith("\uFEFF\"Organisatie\";\"Soort\";\"Status\";\"Lid vanaf\";\"Einddatum\"\r\n")
                .contains("\"" + member.name() + "\";\"gemeente\";\"bevestigd\";\"2027-01-01\";\"\"\r\n")
                .contains("\"'=cmd|' /C calc'!A0; \"\"x\"\"\";");
        assertThat(text(csv(request -> request)))
                .as("a visitor sees names only")
                .contains(member.name())
                .doesNotContain("2027-01-01", "bevestigd");
    }

    @Test
    void answersAListInAFixedNumberOfQueries() {
        for (int i = 0; i < 30; i++) {
            region.confirmed(region.municipality(), collaboration);
        }
        var statistics = sessions.getStatistics();

        var few = statements(() -> region.get("/v1/memberships?pageSize=3", collaboration.administrator()));
        var many = statements(() -> region.get("/v1/memberships?pageSize=30", collaboration.administrator()));

        assertThat(statistics.isStatisticsEnabled()).isTrue();
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
    }

    private long statements(Runnable act) {
        var before = sessions.getStatistics().getPrepareStatementCount();
        act.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private MvcTestResult csv(RequestPostProcessor reader) {
        return region.http()
                .get()
                .uri(uri("members"))
                .accept("text/csv")
                .with(reader)
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private JsonNode changes(String query, RequestPostProcessor reader) {
        var answer = region.get(uri("membership-changes") + query, reader);
        assertThat(answer).hasStatusOk();
        return region.body(answer);
    }

    private long total(String uri, Region.Party reader) {
        return region.body(region.get(uri, reader.administrator()))
                .path("total")
                .asLong();
    }

    private String uri(String list) {
        return "/v1/collaborations/" + collaboration.id() + "/" + list;
    }
}
