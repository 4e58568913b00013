// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import org.junit.jupiter.api.Test;

/** What holds in every step. */
@AcceptanceTest
class EverywhereRefusalTests {

    private static final String ORGANISATIONS = "/api/organisation/v1/organisations";
    private static final String OFFERINGS = Region.CATALOGUE + "/offerings";

    @Test
    void answersARepeatedRequestOnceMoreWithoutDoingItAgain(Region region) {
        var key = UUID.randomUUID().toString();
        var manager = region.parties().collaboration().offeringManager().with("Idempotency-Key", key);
        var offering = Map.of("kind", "MODULE", "name", "Eén keer");

        var first = manager.post(OFFERINGS, offering).expect(201);
        var second = manager.post(OFFERINGS, offering).expect(201);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        manager.post(OFFERINGS, Map.of("kind", "MODULE", "name", "Iets anders")).expect(409);
    }

    @Test
    void letsNobodyActForAnOrganisationThatIsNotTheirs(Region region) {
        var impostor = region.parties()
                .outsider()
                .administrator()
                .with("Acting-For", region.parties().collaboration().id());

        impostor.get("/api/organisation/v1/me").expect(403);
        impostor.post(OFFERINGS, Map.of("kind", "MODULE", "name", "Niet van mij"))
                .expect(403);
    }

    @Test
    void showsNoSupplierTheLandscapeOfAMember(Region region) {
        var supplier = region.parties().supplier().administrator();
        var member = region.parties().member().id();

        assertThat(supplier.get(Region.CATALOGUE + "/landscapes/" + member).status())
                .isEqualTo(403);
        var dashboard = supplier.get("/api/reporting/v1/collaborations/"
                        + region.parties().collaboration().id() + "/dashboard")
                .expect(200);
        assertThat(dashboard.text("view")).isEqualTo("MEMBER");
        assertThat(dashboard.json().path("usages").path("applications").size()).isZero();
    }

    @Test
    void showsNoPersonsToThePublic(Region region) {
        var visitor = region.gateway().visitor();
        var collaboration = region.parties().collaboration().id();

        for (var page : List.of(
                ORGANISATIONS + "?pageSize=100",
                ORGANISATIONS + "/" + collaboration,
                Region.MEMBERSHIP + "/collaborations/" + collaboration + "/members",
                OFFERINGS + "?pageSize=100")) {
            assertThat(region.personalData().in(visitor.get(page).expect(200).body()))
                    .as(page)
                    .isEmpty();
        }
    }
}
