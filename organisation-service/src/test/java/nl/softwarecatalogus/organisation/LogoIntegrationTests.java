// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.organisation.presentation.Images;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The logo of an organisation: who places it, who sees it, and what is no logo. */
@IntegrationTest
@Import(Desk.class)
class LogoIntegrationTests {

    @Autowired
    Desk desk;

    private OrganisationState supplier;

    @BeforeEach
    void register() {
        supplier = desk.activeSupplier();
    }

    @Test
    void showsTheLogoOfAnActiveOrganisationToEverybody() throws Exception {
        var png = Images.png();

        assertThat(place(png, "image/jpeg", "*", administrator()))
                .hasStatus(204)
                .hasHeader("ETag", "\"1\"");

        var shown = get(Desk.visitor(), null);
        assertThat(shown)
                .hasStatusOk()
                .hasHeader("Content-Type", "image/png")
                .hasHeader("ETag", "\"1\"")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(shown.getResponse().getHeaders("Cache-Control")).containsExactly("public, max-age=300");
        assertThat(shown.getResponse().getContentAsByteArray()).isEqualTo(png);
        assertThat(get(Desk.visitor(), "\"1\"")).hasStatus(304).body().isEmpty();

        assertThat(place(Images.jpeg(), "application/octet-stream", "\"1\"", administrator()))
                .hasStatus(204);
        assertThat(get(Desk.visitor(), "\"1\"")).hasStatusOk().hasHeader("Content-Type", "image/jpeg");
    }

    @Test
    void refusesWhatIsNoPngOrJpeg() {
        for (var type : new String[] {"image/svg+xml", "image/png", "application/octet-stream"}) {
            assertThat(place(Images.SVG, type, "*", administrator()))
                    .as(type)
                    .hasStatus(400)
                    .bodyText()
                    .contains("logo-type", "SVG");
        }
        assertThat(place(Images.pngOf(1024 * 1024 + 1), "image/png", "*", administrator()))
                .hasStatus(400)
                .bodyText()
                .contains("logo-too-large", "1 MiB");
        assertThat(place(new byte[0], "image/png", "*", administrator()))
                .hasStatus(400)
                .bodyText()
                .contains("logo-type");
        assertThat(place(Images.png(), "text/html", "*", administrator())).hasStatus(415);
        assertThat(get(Desk.visitor(), null)).hasStatus(404).bodyText().contains("no-logo");
    }

    @Test
    void letsNobodyOverwriteALogoTheyDidNotSee() {
        place(Images.png(), "image/png", "\"0\"", administrator());

        assertThat(place(Images.jpeg(), "image/jpeg", "\"0\"", administrator())).hasStatus(412);
        assertThat(place(Images.jpeg(), "image/jpeg", null, administrator())).hasStatus(428);
        assertThat(desk.http().delete().uri(uri()).header("If-Match", "\"0\"").with(administrator()))
                .hasStatus(412);
        assertThat(desk.http().delete().uri(uri()).with(administrator())).hasStatus(428);
        assertThat(get(Desk.visitor(), null)).hasHeader("Content-Type", "image/png");
    }

    @Test
    void neverUsesAVersionTwice() {
        place(Images.png(), "image/png", "*", administrator());

        assertThat(remove(administrator())).hasStatus(204);
        assertThat(get(Desk.visitor(), "\"1\"")).hasStatus(404);
        assertThat(remove(administrator())).hasStatus(404);
        assertThat(place(Images.jpeg(), "image/jpeg", "*", administrator()))
                .hasStatus(204)
                .hasHeader("ETag", "\"3\"");
        assertThat(get(Desk.visitor(), "\"1\"")).hasStatusOk();
    }

    @Test
    void letsOnlyItsOwnAdministratorAndVngPlaceOrRemoveIt() {
        place(Images.png(), "image/png", "*", Desk.vng());
        var others = Map.of(
                "offering-manager", Desk.of(supplier, "offering-manager", "usage-manager", "usage-viewer"),
                "other supplier", Desk.of(desk.activeSupplier(), "administrator"),
                "vng-viewer", TestTokens.vngViewer(),
                "another type", TestTokens.person(supplier.organisationId(), "MUNICIPALITY", "administrator"));

        others.forEach((who, actor) -> {
            assertThat(place(Images.jpeg(), "image/jpeg", "*", actor)).as(who).hasStatus(403);
            assertThat(remove(actor)).as(who).hasStatus(403);
        });
        assertThat(place(Images.jpeg(), "image/jpeg", "*", Desk.visitor())).hasStatus(401);
        assertThat(remove(Desk.visitor())).hasStatus(401);
        assertThat(get(Desk.visitor(), null)).hasHeader("ETag", "\"1\"");
    }

    @Test
    void hidesItWithTheOrganisation() {
        place(Images.png(), "image/png", "*", Desk.vng());
        desk.deactivate(supplier.organisationId());

        assertThat(get(Desk.visitor(), null)).hasStatus(404).bodyText().contains("unknown-organisation");
        assertThat(get(Desk.of(desk.activeSupplier(), "administrator"), null)).hasStatus(404);
        assertThat(place(Images.png(), "image/png", "*", administrator())).hasStatus(403);
        assertThat(get(Desk.vng(), null)).hasStatusOk();
        assertThat(get(administrator(), null).getResponse().getHeaders("Cache-Control"))
                .containsExactly("private, no-cache");
    }

    @Test
    void isOfAnOrganisationThatExists() {
        var nowhere = "/v1/organisations/" + UUID.randomUUID() + "/logo";

        assertThat(desk.get(nowhere, Desk.vng())).hasStatus(404).bodyText().contains("unknown-organisation");
    }

    private MvcTestResult place(byte[] image, String type, @Nullable String ifMatch, RequestPostProcessor actor) {
        var request =
                desk.http().put().uri(uri()).contentType(type).content(image).with(actor);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private MvcTestResult get(RequestPostProcessor actor, @Nullable String ifNoneMatch) {
        var request = desk.http().get().uri(uri()).with(actor);
        return (ifNoneMatch == null ? request : request.header("If-None-Match", ifNoneMatch)).exchange();
    }

    private MvcTestResult remove(RequestPostProcessor actor) {
        return desk.http()
                .delete()
                .uri(uri())
                .header("If-Match", "*")
                .with(actor)
                .exchange();
    }

    private String uri() {
        return "/v1/organisations/" + supplier.organisationId() + "/logo";
    }

    private RequestPostProcessor administrator() {
        return Desk.of(supplier, "administrator");
    }
}
