// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every route, every kind of actor, own and foreign. */
@IntegrationTest
@Import(Region.class)
class RightsIntegrationTests {

    private static final String CONFIRM = "{\"decision\":\"CONFIRM\"}";

    @Autowired
    Region region;

    @Autowired
    JdbcTemplate database;

    private Region.Party member;
    private Region.Party collaboration;
    private UUID id;

    @BeforeEach
    void declare() {
        member = region.municipality();
        collaboration = region.collaboration();
        id = region.declared(member, collaboration);
    }

    @Test
    void refusesEveryChangeToEverybodyElse() {
        outsiders().forEach((who, outsider) -> {
            var refusal = who.equals("visitor") ? 401 : 403;
            assertThat(region.declare(member, collaboration, outsider))
                    .as("%s declares", who)
                    .hasStatus(refusal);
            assertThat(region.decide(id, CONFIRM, outsider))
                    .as("%s decides", who)
                    .hasStatus(refusal);
            assertThat(region.withdraw(id, outsider)).as("%s withdraws", who).hasStatus(refusal);
            assertThat(region.terminate(id, "{\"endsOn\":\"2027-06-01\",\"reason\":\"Ja.\"}", outsider))
                    .as("%s terminates", who)
                    .hasStatus(refusal);
        });
        assertThat(region.decide(id, CONFIRM, member.administrator()))
                .as("the member confirms itself")
                .hasStatus(403);
        assertThat(region.withdraw(id, collaboration.administrator()))
                .as("the collaboration withdraws")
                .hasStatus(403);
        assertThat(database.queryForObject("SELECT status FROM membership WHERE id = ?", String.class, id))
                .isEqualTo("DECLARED");
    }

    @Test
    void showsOneMembershipToItsPartiesAndVngOnly() {
        var uri = "/v1/memberships/" + id;

        for (var role : List.of("administrator", "offering-manager", "usage-manager", "usage-viewer")) {
            assertThat(region.get(uri, member.holding(role))).hasStatusOk();
            assertThat(region.get(uri, collaboration.holding(role))).hasStatusOk();
        }
        assertThat(region.get(uri, TestTokens.functionalAdministrator())).hasStatusOk();
        assertThat(region.get(uri, TestTokens.vngViewer())).hasStatusOk();
        assertThat(region.get(uri, visitor())).hasStatus(401);
        assertThat(region.get(uri, region.municipality().administrator())).hasStatus(403);
        assertThat(region.get(uri, region.collaboration().administrator())).hasStatus(403);
        assertThat(region.get(uri, supplier())).hasStatus(403);
    }

    @Test
    void showsWordsToThePartiesAndTheFunctionalAdministratorOnly() {
        var uri = "/v1/memberships/" + id;

        assertThat(region.get(uri, member.holding("usage-viewer"))).bodyText().contains("Besluit van het college.");
        assertThat(region.get(uri, collaboration.administrator())).bodyText().contains("Besluit van het college.");
        assertThat(region.get(uri, TestTokens.functionalAdministrator()))
                .bodyText()
                .contains("college");
        assertThat(region.get(uri, TestTokens.vngViewer())).bodyText().doesNotContain("note", "college");
        assertThat(region.get("/v1/memberships?memberId=" + member.id(), TestTokens.vngViewer()))
                .bodyText()
                .contains(id.toString())
                .doesNotContain("note", "college");
    }

    @Test
    void listsOnlyWhatTheOrganisationActedForIsAPartyTo() {
        var elsewhere = region.declared(region.municipality(), collaboration);

        assertThat(ids("/v1/memberships", member.holding("usage-viewer"))).containsExactly(id.toString());
        assertThat(ids("/v1/memberships", collaboration.administrator()))
                .containsExactly(elsewhere.toString(), id.toString());
        assertThat(ids("/v1/memberships?memberId=" + member.id(), collaboration.administrator()))
                .containsExactly(id.toString());
        assertThat(ids("/v1/memberships?status=CONFIRMED", collaboration.administrator()))
                .isEmpty();
        assertThat(ids("/v1/memberships?collaborationId=" + collaboration.id(), TestTokens.vngViewer()))
                .hasSize(2);
        assertThat(ids("/v1/memberships?memberId=" + member.id(), supplier())).isEmpty();
        assertThat(ids(
                        "/v1/memberships?memberId=" + member.id(),
                        region.collaboration().administrator()))
                .isEmpty();
        assertThat(region.get("/v1/memberships", visitor())).hasStatus(401);
        assertThat(region.get("/v1/memberships", ofNobody())).hasStatus(403);
    }

    @Test
    void showsMembersWithDatesToWhoBelongsAndNamesToEverybodyElse() {
        region.decide(id, CONFIRM, collaboration.administrator());

        for (var reader : List.of(
                collaboration.holding("usage-viewer"),
                member.holding("usage-viewer"),
                TestTokens.functionalAdministrator(),
                TestTokens.vngViewer())) {
            assertThat(region.get(members(), reader)).bodyText().contains("startsOn", id.toString());
        }
        outsiders().forEach((who, outsider) -> {
            if (!who.contains("viewer")) {
                assertThat(region.body(region.get(members(), outsider))
                                .at("/items/0")
                                .propertyNames())
                        .as(who)
                        .containsExactlyInAnyOrder("organisationId", "name", "organisationType");
            }
        });
    }

    @Test
    void countsACandidateAsAnOutsider() {
        region.confirmed(region.municipality(), collaboration);

        assertThat(region.get(members(), member.administrator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("startsOn", member.name());
    }

    @Test
    void refusesToActForAForeignOrganisation() {
        var answer = region.http()
                .post()
                .uri("/v1/memberships/" + id + "/decisions")
                .header("Acting-For", collaboration.id().toString())
                .contentType("application/json")
                .content(CONFIRM)
                .with(region.collaboration().administrator())
                .exchange();

        assertThat(answer).hasStatus(403).bodyText().contains("acting-for-foreign-organisation");
    }

    private Map<String, RequestPostProcessor> outsiders() {
        var outsiders = new LinkedHashMap<String, RequestPostProcessor>();
        outsiders.put("visitor", visitor());
        outsiders.put("other municipality", region.municipality().administrator());
        outsiders.put("other collaboration", region.collaboration().administrator());
        outsiders.put("supplier", supplier());
        outsiders.put("usage-viewer of the member", member.holding("usage-viewer"));
        outsiders.put("usage-viewer of the collaboration", collaboration.holding("usage-viewer"));
        outsiders.put("vng-viewer", TestTokens.vngViewer());
        outsiders.put("somebody of two organisations who chose none", ofNobody());
        return outsiders;
    }

    private RequestPostProcessor supplier() {
        return region.active("Leverancier", OrganisationType.SUPPLIER).administrator();
    }

    private RequestPostProcessor ofNobody() {
        return TestTokens.bearerHeader(TestTokens.token(
                "Twee Petten",
                List.of(),
                List.of(
                        TestTokens.grant(member.id(), "MUNICIPALITY", "administrator"),
                        TestTokens.grant(collaboration.id(), "COLLABORATION", "administrator"))));
    }

    private List<String> ids(String uri, RequestPostProcessor reader) {
        var answer = region.get(uri, reader);
        assertThat(answer).hasStatusOk();
        return region.body(answer)
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private String members() {
        return "/v1/collaborations/" + collaboration.id() + "/members";
    }

    private static RequestPostProcessor visitor() {
        return request -> request;
    }
}
