// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The links of an organisation: who changes them, who sees them, and what is no link. */
@IntegrationTest
@Import(Desk.class)
class LinkIntegrationTests {

    private static final String PLANS =
            "{\"links\":[{\"label\":\" Plannen \",\"url\":\"https://www.voorbeeld.example/plannen\"}]}";
    private static final String NONE = "{\"links\":[]}";

    @Autowired
    Desk desk;

    private OrganisationState supplier;

    @BeforeEach
    void register() {
        supplier = desk.activeSupplier();
    }

    @Test
    void showsLinksInTheOrderOfTheOrganisation() {
        assertThat(get(Desk.visitor()))
                .hasStatusOk()
                .hasHeader("ETag", "\"0\"")
                .bodyText()
                .isEqualTo(NONE);
        var two = """
                {"links":[{"label":"Zaken","url":"https://b.example/"},{"label":"Algemeen","url":"https://a.example/"}]}""";

        assertThat(change(two, "\"0\"", administrator()))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"")
                .bodyText()
                .isEqualTo(two);
        assertThat(get(Desk.visitor())).hasStatusOk().bodyText().isEqualTo(two);
        assertThat(change(NONE, "\"1\"", Desk.vng())).hasStatusOk().bodyText().isEqualTo(NONE);
    }

    @Test
    void stripsLabels() {
        assertThat(change(PLANS, "*", administrator())).bodyText().contains("\"label\":\"Plannen\"");
    }

    @Test
    void refusesWhatIsNoLinkAndNamesEveryFault() {
        assertThat(change("""
                {"links":[{"label":"A","url":"http://a.example"},{"label":"B","url":"https://b.example/"},
                          {"label":"C","url":"https://b.example/"}]}""", "*", administrator()))
                .hasStatus(400)
                .bodyText()
                .contains("links[0].url", "https-address", "links[2].url", "link-twice");
        assertThat(change(
                        "{\"links\":[{\"label\":\" \",\"url\":\"https://a.example\",\"icon\":1},{}]}", "*", Desk.vng()))
                .hasStatus(400)
                .bodyText()
                .contains("links[0].label", "links[0].icon", "links[1].label", "links[1].url");
        var eleven = String.join(",", Collections.nCopies(11, "{\"label\":\"A\",\"url\":\"https://a.example\"}"));
        assertThat(change("{\"links\":[" + eleven + "]}", "*", administrator()))
                .hasStatus(400)
                .bodyText()
                .contains("maxItems");
        assertThat(get(Desk.visitor())).bodyText().isEqualTo(NONE);
    }

    @Test
    void letsNobodyOverwriteLinksTheyDidNotSee() {
        change(PLANS, "\"0\"", administrator());

        assertThat(change(NONE, "\"0\"", administrator())).hasStatus(412);
        assertThat(change(NONE, null, administrator())).hasStatus(428);
    }

    @Test
    void letsOnlyItsOwnAdministratorAndVngChangeThem() {
        for (var other : List.of(
                Desk.of(supplier, "offering-manager", "usage-manager", "usage-viewer"),
                Desk.of(desk.activeSupplier(), "administrator"),
                TestTokens.vngViewer(),
                TestTokens.person(supplier.organisationId(), "COMMUNITY", "administrator"))) {
            assertThat(change(PLANS, "*", other)).hasStatus(403);
        }
        assertThat(change(PLANS, "*", Desk.visitor())).hasStatus(401);
        assertThat(get(Desk.visitor())).bodyText().isEqualTo(NONE);
    }

    @Test
    void hidesThemUntilTheOrganisationIsActive() {
        supplier = desk.admitted(OrganisationType.COLLABORATION);
        assertThat(change(PLANS, "*", Desk.vng())).hasStatusOk();

        assertThat(get(Desk.visitor())).hasStatus(404);
        assertThat(get(Desk.of(desk.activeSupplier(), "administrator"))).hasStatus(404);
        assertThat(change(PLANS, "*", Desk.of(desk.activeSupplier(), "administrator")))
                .hasStatus(404);
        assertThat(get(administrator())).hasStatusOk();
    }

    private MvcTestResult change(String links, @Nullable String ifMatch, RequestPostProcessor actor) {
        var request = desk.http()
                .put()
                .uri(uri())
                .contentType("application/json")
                .content(links)
                .with(actor);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private MvcTestResult get(RequestPostProcessor actor) {
        return desk.get(uri(), actor);
    }

    private String uri() {
        return "/v1/organisations/" + supplier.organisationId() + "/links";
    }

    private RequestPostProcessor administrator() {
        return Desk.of(supplier, "administrator");
    }
}
