// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Client.Answer;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class NeighbourIntegrationTests {

    private static final Map<String, String> OPEN = Map.of("audience", "GOVERNMENTS");

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor groningen;
    private RequestPostProcessor assen;
    private UUID civil;
    private UUID parking;
    private UUID taxes;
    private String ofGroningen;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        groningen = Client.as(region.groningen, "usage-manager");
        assen = Client.as(region.assen, "usage-viewer");
        civil = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        parking = client.published(region.supplier, "APPLICATION", "Parkeren Noord");
        taxes = client.published(region.supplier, "APPLICATION", "Belastingen Noord");
        record(region.groningen, civil, parking);
        ofGroningen = "/v1/neighbour-landscapes/" + region.groningen.organisationId();
    }

    @Test
    void isClosedUntilTheOrganisationOpensItAndAgainWhenItStops() {
        var before = client.get(assen, ofGroningen);
        var share = client.post(groningen, "/v1/landscape-shares", OPEN);
        var open = client.get(assen, ofGroningen);
        var twice = client.post(groningen, "/v1/landscape-shares", OPEN);
        client.post(groningen, "/v1/landscape-shares/" + share.id() + "/withdrawals", null);

        assertThat(before.status()).isEqualTo(404);
        assertThat(before.problem()).isEqualTo("neighbour-landscape-not-found");
        assertThat(open.all("items", "/application/name")).containsExactly("Burgerzaken Noord", "Parkeren Noord");
        assertThat(twice.problem()).isEqualTo("landscape-already-shared");
        assertThat(client.get(assen, ofGroningen).status()).isEqualTo(404);
        assertThat(client.get(assen, "/v1/neighbour-landscapes/" + UUID.randomUUID())
                        .body()
                        .path("detail"))
                .isEqualTo(before.body().path("detail"));
    }

    @Test
    void showsWhatTheOrganisationRecordedItselfOnly() {
        client.declare(region.collaboration, taxes, List.of(region.groningen.organisationId()));
        client.declare(region.collaboration, civil, List.of(region.groningen.organisationId()));
        client.post(groningen, "/v1/landscape-shares", OPEN);

        var seen = client.get(assen, ofGroningen);

        assertThat(seen.all("items", "/application/name")).containsExactly("Burgerzaken Noord", "Parkeren Noord");
        assertThat(seen.body().path("total").asInt()).isEqualTo(2);
        assertThat(seen.body().at("/items/0").propertyNames())
                .doesNotContain("usageId", "via", "member", "status", "source");
        assertThat(seen.all("items", "hosting")).containsOnly("ON_PREMISES");
    }

    @Test
    void filtersAndPages() {
        client.post(groningen, "/v1/landscape-shares", OPEN);

        assertThat(client.get(assen, ofGroningen + "?q=parkeren").all("items", "/application/name"))
                .containsExactly("Parkeren Noord");
        assertThat(client.get(assen, ofGroningen + "?phase=PLANNED")
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(client.get(assen, ofGroningen + "?applicationId=" + civil).all("items", "/application/name"))
                .containsExactly("Burgerzaken Noord");
        assertThat(client.get(assen, ofGroningen + "?pageSize=1&page=2").all("items", "/application/name"))
                .containsExactly("Parkeren Noord");
        var beyond = client.get(assen, ofGroningen + "?page=9");
        assertThat(beyond.body().path("items").size()).isZero();
        assertThat(beyond.body().path("total").asInt()).isEqualTo(2);
    }

    @Test
    void namesWhoOpenedTheirLandscape() {
        var name = "Gemeente " + UUID.randomUUID();
        var neighbour = Region.organisation(name, "OTHER_GOVERNMENT");
        told.organisation(neighbour, "ACTIVE", 2);
        record(neighbour, civil);
        client.post(Client.as(neighbour, "usage-manager"), "/v1/landscape-shares", OPEN);

        var listed = client.get(assen, "/v1/neighbour-landscapes?q=" + name);
        told.organisation(neighbour, "DEACTIVATED", 3);
        var deactivated = client.get(assen, "/v1/neighbour-landscapes?q=" + name);

        assertThat(listed.all("items", "/organisation/name")).containsExactly(name);
        assertThat(listed.all("items", "applicationCount")).containsExactly("1");
        assertThat(deactivated.body().path("total").asInt()).isZero();
        assertThat(client.get(assen, "/v1/neighbour-landscapes/" + neighbour.organisationId())
                        .status())
                .isEqualTo(404);
    }

    /** Of civil affairs and parking one has both and one has one, beside taxes. */
    @Test
    void putsWhatIsMostAlikeFirst() {
        var same = opened("Gemeente Zelfde", civil, parking);
        var half = opened("Gemeente Half", civil, taxes);
        opened("Gemeente Anders");
        var closed = Region.organisation("Gemeente Dicht", "MUNICIPALITY");
        told.organisation(closed, "ACTIVE", 2);
        record(closed, civil, parking);
        client.post(groningen, "/v1/landscape-shares", OPEN);

        var similar = client.get(groningen, "/v1/similar-landscapes?pageSize=100");
        var items = similar.body().path("items").valueStream().toList();
        var first = of(items, same);
        var second = of(items, half);

        assertThat(similar.all("items", "/organisation/name"))
                .containsSubsequence(same.name(), half.name())
                .doesNotContain("Gemeente Anders", closed.name());
        assertThat(similar.all("items", "/organisation/organisationId"))
                .as("itself")
                .doesNotContain(region.groningen.organisationId().toString());
        assertThat(first.path("applicationLikeness").asDouble()).isEqualTo(1);
        assertThat(first.path("applicationCount").asInt()).isEqualTo(2);
        assertThat(names(first.path("commonApplications"))).containsExactly("Burgerzaken Noord", "Parkeren Noord");
        assertThat(second.path("applicationLikeness").asDouble()).isEqualTo(1.0 / 3);
        assertThat(names(second.path("commonApplications"))).containsExactly("Burgerzaken Noord");
        assertThat(second.path("componentLikeness").asDouble()).isEqualTo(1);
        assertThat(second.path("componentCount").asInt()).isEqualTo(1);
        assertThat(names(second.path("commonComponents"))).containsExactly("Burgerzakencomponent");
    }

    @Test
    void comparesWithEverythingThatOneUses() {
        var neighbour = opened("Gemeente Met Belastingen", taxes);
        assertThat(of(similar("?by=APPLICATIONS"), neighbour)
                        .path("applicationLikeness")
                        .asDouble())
                .as("only the component is the same")
                .isZero();

        client.declare(region.collaboration, taxes, List.of(region.groningen.organisationId()));

        assertThat(of(similar("?by=COMPONENTS"), neighbour)
                        .path("applicationLikeness")
                        .asDouble())
                .isEqualTo(1.0 / 3);
        assertThat(client.get(
                                TestTokens.functionalAdministrator(),
                                "/v1/similar-landscapes?pageSize=100&organisationId="
                                        + region.groningen.organisationId())
                        .all("items", "/organisation/organisationId"))
                .contains(neighbour.organisationId().toString());
        assertThat(client.get(TestTokens.functionalAdministrator(), "/v1/similar-landscapes")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void followsMergersOfWhoOpenedTheirLandscape() {
        client.post(groningen, "/v1/landscape-shares", OPEN);
        told.organisations().merge(region.emmen, List.of(region.groningen));

        assertThat(client.get(assen, ofGroningen).status()).isEqualTo(404);
    }

    @Test
    void costsTheSameHoweverManyNeighboursThereAre() {
        opened("Gemeente Een", civil, parking);
        var uris = List.of("/v1/neighbour-landscapes", "/v1/similar-landscapes");
        var few = uris.stream().map(this::statements).toList();
        for (var number = 1; number <= 10; number++) {
            opened("Gemeente " + number, civil, parking, taxes);
        }

        var many = uris.stream().map(this::statements).toList();

        assertThat(many).isEqualTo(few).containsOnly(1L);
    }

    private long statements(String uri) {
        return Statements.during(
                () -> assertThat(client.get(groningen, uri + "?pageSize=100").status())
                        .isEqualTo(200));
    }

    private OrganisationReference opened(String name, UUID... applications) {
        var neighbour = Region.organisation(name, "MUNICIPALITY");
        told.organisation(neighbour, "ACTIVE", 2);
        record(neighbour, applications);
        client.post(Client.as(neighbour, "usage-manager"), "/v1/landscape-shares", OPEN);
        return neighbour;
    }

    private void record(OrganisationReference organisation, UUID... applications) {
        for (var application : applications) {
            Answer usage =
                    client.post(Client.as(organisation, "usage-manager"), "/v1/usages", Client.ownUsage(application));
            assertThat(usage.status()).isEqualTo(201);
        }
    }

    private List<JsonNode> similar(String query) {
        return client.get(groningen, "/v1/similar-landscapes" + query + "&pageSize=100")
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private static JsonNode of(List<JsonNode> items, OrganisationReference neighbour) {
        return items.stream()
                .filter(item -> item.at("/organisation/organisationId")
                        .asString()
                        .equals(neighbour.organisationId().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(JsonNode references) {
        return references
                .valueStream()
                .map(each -> each.path("name").asString())
                .toList();
    }
}
