// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import(Region.class)
class MemberListIntegrationTests {

    private static final RequestPostProcessor VISITOR = request -> request;

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
    void holdsConfirmedMembersOnlyByTheirNewestName() {
        var member = region.municipality();
        region.confirmed(member, collaboration);
        region.declared(region.municipality(), collaboration);
        region.become(new Region.Party(member.id(), "Gemeente Eemsdelta", member.type()), OrganisationStatus.ACTIVE, 2);

        assertThat(names("", VISITOR)).containsExactly("Gemeente Eemsdelta");
        assertThat(names("", collaboration.administrator())).containsExactly("Gemeente Eemsdelta");
    }

    @Test
    void hidesMembersThatAreNotActiveFromOutsiders() {
        var member = region.municipality();
        region.confirmed(member, collaboration);
        region.become(member, OrganisationStatus.DEACTIVATED, 2);

        assertThat(names("", VISITOR)).isEmpty();
        assertThat(names("", collaboration.administrator())).containsExactly(member.name());
    }

    @Test
    void showsWhoIsAMemberOnADay() {
        var stays = region.municipality();
        region.confirmed(stays, collaboration);
        var left = region.municipality();
        database.update("""
                UPDATE membership SET status = 'ENDED', starts_on = '2020-01-01', ends_on = '2024-12-31',
                       terminated_by = 'MEMBER', terminated_at = '2024-06-01', ended_at = '2024-12-31'
                WHERE id = ?""", region.confirmed(left, collaboration));

        assertThat(names("?on=2027-01-01", VISITOR)).containsExactly(stays.name());
        assertThat(names("?on=2026-12-31", VISITOR)).isEmpty();
        assertThat(names("?on=2020-01-01", collaboration.administrator())).containsExactly(left.name());
        assertThat(names("?on=2024-12-30", collaboration.administrator())).containsExactly(left.name());
        assertThat(names("?on=2024-12-31", collaboration.administrator())).isEmpty();
        assertThat(names("?on=2024-12-30", VISITOR))
                .as("who left is nobody's business")
                .isEmpty();
        assertThat(region.get(uri() + "?on=gisteren", VISITOR)).hasStatus(400);
    }

    @Test
    void turnsPagesWithoutRepeatingOrSkipping() {
        for (int i = 0; i < 5; i++) {
            region.confirmed(region.municipality(), collaboration);
        }

        var first = region.get(uri() + "?pageSize=2", VISITOR);

        assertThat(first.getResponse().getHeader("Total-Count")).isEqualTo("5");
        assertThat(first.getResponse().getHeader("Link")).contains("rel=\"next\"");
        var turned = List.of(
                names("?pageSize=2", VISITOR),
                names("?pageSize=2&page=2", VISITOR),
                names("?pageSize=2&page=3", VISITOR));
        assertThat(turned.stream().flatMap(List::stream))
                .hasSize(5)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(region.body(region.get(uri() + "?page=9", VISITOR))
                        .path("total")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void knowsNoMembersOfWhatIsUnknownNotPublicOrNoCollaboration() {
        var municipality = region.municipality();
        var concept = region.collaboration();
        region.become(concept, OrganisationStatus.CONCEPT, 2);

        for (var id : List.of(UUID.randomUUID(), municipality.id(), concept.id())) {
            assertThat(region.get("/v1/collaborations/" + id + "/members", VISITOR))
                    .hasStatus(404);
        }
        assertThat(region.get("/v1/collaborations/" + concept.id() + "/members", TestTokens.functionalAdministrator()))
                .hasStatusOk();
    }

    private List<String> names(String query, RequestPostProcessor reader) {
        var answer = region.get(uri() + query, reader);
        assertThat(answer).hasStatusOk();
        return region.body(answer)
                .path("items")
                .valueStream()
                .map(item -> item.path("name").asString())
                .toList();
    }

    private String uri() {
        return "/v1/collaborations/" + collaboration.id() + "/members";
    }
}
