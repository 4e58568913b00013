// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.organisation.tooi.RegisterFiles;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every route on organisations and municipalities, every kind of actor, own and foreign. */
@IntegrationTest
@Import(Desk.class)
class RightsIntegrationTests {

    private static final List<String> ROLES =
            List.of("administrator", "offering-manager", "usage-manager", "usage-viewer");

    @Autowired
    Desk desk;

    private OrganisationState community;

    /** An active community with a contact person, known to its own people and VNG only. */
    @BeforeEach
    void register() {
        community = desk.admitted(OrganisationType.COMMUNITY);
        assertThat(desk.put(community.organisationId(), profile("Karin Contact"), "*", Desk.vng()))
                .hasStatusOk();
        assertThat(desk.activate(community.organisationId())).hasStatusOk();
    }

    @Test
    void letsOnlyVngRegisterActivateDeactivateAndImport() {
        var body = "{\"organisationType\":\"SUPPLIER\",\"name\":\"%s\"}".formatted(Desk.unique("Niet van u"));
        everybodyButVng().forEach((who, actor) -> {
            assertRefused(who, desk.post("/v1/organisations", body, actor));
            assertRefused(who, desk.post("/v1/organisations/" + id() + "/activations", "", actor));
            assertRefused(who, desk.post("/v1/organisations/" + id() + "/deactivations", "", actor));
            assertRefused(
                    who,
                    desk.post(
                            "/v1/municipality-imports",
                            RegisterFiles.of(RegisterFiles.municipality("0014", "Groningen")),
                            actor));
        });
        assertThat(desk.organisations().state(community.organisationId()).status())
                .hasToString("ACTIVE");
        assertRefused(
                "vng-viewer",
                desk.post("/v1/municipality-imports?preview=true", RegisterFiles.of(), TestTokens.vngViewer()));
    }

    @Test
    void letsOnlyVngAndItsOwnAdministratorChangeAProfile() {
        everybodyButVng().forEach((who, actor) -> {
            if (!who.equals("administrator")) {
                assertRefused(who, desk.put(community.organisationId(), profile("Ander"), "*", actor));
            }
        });

        var changed = desk.put(community.organisationId(), profile("Nieuw Contact"), "*", own("administrator"));

        assertThat(changed).hasStatusOk().bodyText().contains("Nieuw Contact");
    }

    @Test
    void shutsTheAdministratorOfADeactivatedOrganisationOut() {
        desk.deactivate(community.organisationId());

        assertThat(desk.put(community.organisationId(), profile("Ander"), "*", own("administrator")))
                .hasStatus(403);
    }

    @Test
    void showsPersonsToItsOwnPeopleAndVngOnly() {
        var uri = "/v1/organisations/" + id();

        for (var role : ROLES) {
            assertThat(desk.get(uri, own(role)))
                    .bodyText()
                    .contains("Karin Contact")
                    .doesNotContain("admissionRequest");
        }
        assertThat(desk.get(uri, Desk.vng())).bodyText().contains("Karin Contact", "admissionRequestId");
        assertThat(desk.get(uri, TestTokens.vngViewer())).bodyText().contains("Karin Contact");
        strangers().forEach((who, actor) -> assertThat(desk.get(uri, actor))
                .as(who)
                .hasStatusOk()
                .bodyText()
                .contains(community.name())
                .doesNotContain("contact", "Karin", "chair", "admissionRequest"));
    }

    @Test
    void hidesWhatIsNotActiveFromStrangers() {
        desk.deactivate(community.organisationId());
        var uri = "/v1/organisations/" + id();

        strangers().forEach((who, actor) -> {
            assertThat(desk.get(uri, actor)).as(who).hasStatus(404);
            if (!who.equals("visitor")) {
                assertThat(desk.put(community.organisationId(), profile("Ander"), "*", actor))
                        .as(who)
                        .hasStatus(404);
            }
            assertThat(desk.get("/v1/organisations?q=" + suffix(), actor))
                    .as(who)
                    .bodyText()
                    .doesNotContain(id());
            assertThat(desk.get("/v1/organisations?status=DEACTIVATED", actor))
                    .as(who)
                    .bodyText()
                    .contains("\"total\":0");
        });
        assertThat(desk.get(uri, own("usage-viewer"))).hasStatusOk();
        assertThat(desk.get("/v1/organisations?status=DEACTIVATED&q=" + suffix(), TestTokens.vngViewer()))
                .bodyText()
                .contains(id());
    }

    @Test
    void tellsOnlyVngWhichAdmissionAnOrganisationCameFrom() {
        var uri = "/v1/organisations?admissionRequestId=" + community.admissionRequestId();

        assertThat(desk.get(uri, Desk.vng())).hasStatusOk().bodyText().contains(id());
        assertThat(desk.get(uri, TestTokens.vngViewer())).hasStatusOk();
        assertThat(desk.get(uri, own("administrator"))).hasStatus(403);
        assertThat(desk.get(uri, Desk.visitor())).hasStatus(403);
    }

    @Test
    void knowsNobodyByATokenThatNamesAnotherTypeOfOrganisation() {
        var forged = TestTokens.person(community.organisationId(), "SUPPLIER", "administrator");

        assertThat(desk.put(community.organisationId(), profile("Ander"), "*", forged))
                .hasStatus(403);
        assertThat(desk.get("/v1/organisations/" + id(), forged)).bodyText().doesNotContain("Karin");
    }

    @Test
    void refusesToActForAForeignOrganisation() {
        var answer = desk.http()
                .put()
                .uri("/v1/organisations/" + id())
                .header("Acting-For", id())
                .header("If-Match", "*")
                .contentType("application/json")
                .content(profile("Ander"))
                .with(Desk.of(desk.activeSupplier(), "administrator"))
                .exchange();

        assertThat(answer).hasStatus(403).bodyText().contains("acting-for-foreign-organisation");
    }

    private Map<String, RequestPostProcessor> everybodyButVng() {
        var everybody = strangers();
        ROLES.forEach(role -> everybody.put(role, own(role)));
        everybody.put("vng-viewer", TestTokens.vngViewer());
        return everybody;
    }

    private Map<String, RequestPostProcessor> strangers() {
        var strangers = new LinkedHashMap<String, RequestPostProcessor>();
        strangers.put("visitor", Desk.visitor());
        strangers.put("supplier", Desk.of(desk.activeSupplier(), "administrator"));
        strangers.put("other community", Desk.of(desk.admitted(OrganisationType.COMMUNITY), "administrator"));
        strangers.put(
                "somebody of two organisations who chose none",
                TestTokens.bearerHeader(TestTokens.token(
                        "Twee Petten",
                        List.of(),
                        List.of(
                                TestTokens.grant(community.organisationId(), "COMMUNITY", "administrator"),
                                TestTokens.grant(desk.supplier().organisationId(), "SUPPLIER", "administrator")))));
        return strangers;
    }

    private static void assertRefused(String who, MvcTestResult answer) {
        assertThat(answer).as(who).hasStatus(who.equals("visitor") ? 401 : 403);
    }

    private RequestPostProcessor own(String role) {
        return Desk.of(community, role);
    }

    private String profile(String contact) {
        return """
                {"name":"%s","charter":"Wij delen kennis.","contact":{"name":"%s","email":"contact@example.nl"}}""".formatted(community.name(), contact);
    }

    private String id() {
        return community.organisationId().toString();
    }

    private String suffix() {
        return community.name().substring(community.name().lastIndexOf(' ') + 1);
    }
}
