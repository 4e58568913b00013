// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.softwarecatalogus.acceptance.region.Document;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import org.junit.jupiter.api.Test;

/** What is refused when an organisation and its first administrator get in (1.1 to 1.3); nothing changes then. */
@AcceptanceTest
class OrganisationRefusalTests {

    private static final String CASES = "/api/admission/v1/admission-requests";
    private static final String ORGANISATIONS = "/api/organisation/v1/organisations";

    @Test
    void registersNoCollaborationWithoutAnAdmission(Region region) {
        region.officer()
                .post(ORGANISATIONS, Map.of("organisationType", "COLLABORATION", "name", "Samenwerking Zomaar"))
                .expect(409);
    }

    @Test
    void registersNoCommunityWithoutAnAdmission(Region region) {
        var community = Map.of("organisationType", "COMMUNITY", "name", "Community Zomaar");

        region.officer().post(ORGANISATIONS, community).expect(409);

        assertThat(region.officer()
                        .get(ORGANISATIONS + "?q=Community+Zomaar")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void registersNoMunicipalityThatDoesNotExist(Region region) {
        var registration =
                Map.of("organisationType", "MUNICIPALITY", "name", "Gemeente Nergens", "municipalityCode", "9999");

        assertThat(region.officer()
                        .post(ORGANISATIONS, registration)
                        .expect(400)
                        .faults())
                .containsExactly("municipalityCode");
    }

    @Test
    void registersNoOrganisationTwice(Region region) {
        var name = region.parties().supplier().name();
        var reply = region.officer().post(ORGANISATIONS, Map.of("organisationType", "SUPPLIER", "name", name));

        assertThat(reply.expect(409).conflicts()).contains(name);
    }

    @Test
    void changesNoOrganisationsType(Region region) {
        var address = ORGANISATIONS + "/" + region.parties().supplier().id();
        var version = region.officer().get(address).etag();
        var revision = Map.of("name", region.parties().supplier().name(), "organisationType", "MUNICIPALITY");

        assertThat(region.officer().put(address, version, revision).expect(400).faults())
                .containsExactly("organisationType");
    }

    @Test
    void activatesNoOrganisationThatIsIncomplete(Region region) {
        var caseId = assessed(region, "Samenwerking Onvolledig");
        region.officer()
                .post(CASES + "/" + caseId + "/decisions", Map.of("decision", "ADMIT"))
                .expect(200);
        var id = region.clerk().organisationOf(caseId);

        assertThat(region.officer()
                        .post(ORGANISATIONS + "/" + id + "/activations")
                        .expect(409)
                        .json()
                        .path("conflicts")
                        .size())
                .isPositive();
    }

    @Test
    void keepsTheLastAdministrator(Region region) {
        var address = ORGANISATIONS + "/" + region.parties().supplier().id() + "/accounts";
        var account = region.officer()
                .get(address)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();

        region.officer().delete(address + "/" + account).expect(409);

        assertThat(region.officer().get(address).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void keepsTheRegisterWhenAFileIsBroken(Region region) {
        var whole = Document.read("/demo/municipalities.jsonld");
        var before = region.gateway()
                .visitor()
                .get("/api/organisation/v1/municipalities")
                .body();

        var reply = region.officer()
                .send(
                        "POST",
                        "/api/organisation/v1/municipality-imports",
                        Map.of(),
                        "application/ld+json",
                        whole.substring(0, whole.length() / 2));

        assertThat(reply.expect(400).body()).containsIgnoringCase("regel");
        assertThat(region.gateway()
                        .visitor()
                        .get("/api/organisation/v1/municipalities")
                        .body())
                .isEqualTo(before);
    }

    private static String assessed(Region region, String name) {
        var caseId = region.clerk().open("COLLABORATION", name);
        region.clerk().assess(caseId);
        return caseId;
    }
}
