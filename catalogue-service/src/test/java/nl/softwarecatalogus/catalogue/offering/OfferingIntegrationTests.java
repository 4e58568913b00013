// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class OfferingIntegrationTests {

    private static final RequestPostProcessor VISITOR = request -> request;

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    JsonMapper json;

    private Region region;
    private RequestPostProcessor manager;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        manager = Client.as(region.collaboration, "offering-manager");
    }

    @Test
    void goesFromConceptToPublishedToWithdrawn() {
        var registered = client.post(manager, "/v1/offerings", openSource("Burgerzaken Noord"));
        var uri = "/v1/offerings/" + registered.id();
        var hidden = client.get(VISITOR, uri);
        var published = client.post(manager, uri + "/publications", null);
        var shown = client.get(VISITOR, uri);
        var revised =
                client.put(manager, uri, Objects.requireNonNull(published.etag()), Map.of("name", "Burgerzaken Regio"));
        var withdrawn = client.post(manager, uri + "/withdrawals", null);
        var gone = client.get(VISITOR, uri);

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.location()).endsWith("/api/catalogue" + uri);
        assertThat(registered.body().path("status").asString()).isEqualTo("CONCEPT");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(published.status()).isEqualTo(200);
        assertThat(shown.body().at("/provider/name").asString()).isEqualTo("Samenwerking Digitale Regio Noord");
        assertThat(shown.all("referenceComponents", "name")).containsExactly("Burgerzakencomponent");
        assertThat(revised.status()).isEqualTo(200);
        assertThat(revised.body().path("spdxId"))
                .as("what is left out stays")
                .isEqualTo(published.body().path("spdxId"));
        assertThat(withdrawn.body().path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(gone.status()).isEqualTo(404);
        assertThat(client.get(manager, uri).status()).isEqualTo(200);
        var events = new Topic("offerings").events(List.of(registered.id()), 3);
        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events)
                .extracting(event -> json.readTree(event).path("type").asString())
                .containsExactly(
                        "nl.softwarecatalogus.offering-published.v1",
                        "nl.softwarecatalogus.offering-revised.v1",
                        "nl.softwarecatalogus.offering-withdrawn.v1");
        assertThat(events)
                .extracting(event -> json.readTree(event).at("/data/version").asInt())
                .containsExactly(1, 2, 3);
    }

    @Test
    void asksForTheVersionThatWasEdited() {
        var registered = client.post(manager, "/v1/offerings", openSource("Burgerzaken Noord"));
        var uri = "/v1/offerings/" + registered.id();
        var edited = Objects.requireNonNull(registered.etag());
        var change = Map.of("name", "Eerste");
        client.put(manager, uri, edited, change);

        var stale = client.put(manager, uri, edited, Map.of("name", "Tweede"));
        var without = client.call(org.springframework.http.HttpMethod.PUT, manager, uri, null, change);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(without.status()).isEqualTo(428);
        assertThat(client.get(manager, uri).body().path("name").asString()).isEqualTo("Eerste");
    }

    @Test
    void tellsEveryFaultAtOnce() {
        var answer = client.post(
                manager,
                "/v1/offerings",
                Map.of(
                        "kind",
                        "SPEL",
                        "name",
                        "x".repeat(201),
                        "shortDescription",
                        "x".repeat(256),
                        "website",
                        "javascript:alert(1)",
                        "onbekend",
                        true));
        var componentsAndLicence = client.post(
                manager,
                "/v1/offerings",
                Map.of("kind", "APPLICATION", "name", "x", "referenceComponentIds", List.of("a", "b")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.all("invalidParams", "name"))
                .containsOnly("kind", "name", "shortDescription", "website", "onbekend");
        assertThat(componentsAndLicence.status()).isEqualTo(400);
        assertThat(componentsAndLicence.all("invalidParams", "name"))
                .containsExactly("referenceComponentIds[0]", "referenceComponentIds[1]");
    }

    @Test
    void saysByHowManyItIsUsedAndLetsItGoWhenThatIsAccepted() {
        var application = client.published(region.collaboration, "APPLICATION", "Burgerzaken Noord");
        client.declare(
                region.collaboration,
                application,
                List.of(region.groningen.organisationId(), region.assen.organisationId()));
        var uri = "/v1/offerings/" + application + "/withdrawals";

        var refused = client.post(manager, uri, null);
        var accepted = client.post(manager, uri, Map.of("acceptInUse", true));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("detail").asString()).contains("2 organisaties");
        assertThat(accepted.status()).isEqualTo(200);
        var landscape =
                client.get(Client.as(region.assen, "usage-viewer"), "/v1/landscapes/" + region.assen.organisationId());
        assertThat(landscape.all("items", "applicationStatus")).containsExactly("WITHDRAWN");
    }

    @Test
    void showsTheNumberOfUsersToTheProviderAndVngOnly() {
        var application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        client.declare(region.collaboration, application, List.of(region.groningen.organisationId()));
        var uri = "/v1/offerings/" + application;

        assertThat(client.get(Client.as(region.supplier, "usage-viewer"), uri)
                        .body()
                        .path("userCount")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.get(TestTokens.functionalAdministrator(), uri).body().has("userCount"))
                .isTrue();
        for (var other : List.of(VISITOR, manager, Client.as(region.groningen, "usage-manager"))) {
            assertThat(client.get(other, uri).body().has("userCount")).isFalse();
        }
    }

    @Test
    void findsByTextKindProviderAndComponentWithoutRepeating() {
        var word = "Zoekwoord" + UUID.randomUUID().toString().substring(0, 8);
        for (var number = 1; number <= 5; number++) {
            client.published(region.supplier, "APPLICATION", word + " " + number);
        }
        client.published(region.collaboration, "SERVICE", word + " dienst");
        client.concept(region.supplier, "APPLICATION", word + " concept");
        var uri = "/v1/offerings?q=" + word.toUpperCase(java.util.Locale.ROOT);

        var first = client.get(VISITOR, uri + "&pageSize=4");
        var second = client.get(VISITOR, uri + "&pageSize=4&page=2");

        assertThat(first.body().path("total").asInt()).isEqualTo(6);
        assertThat(first.all("items", "name")).hasSize(4).doesNotContainAnyElementsOf(second.all("items", "name"));
        assertThat(client.get(VISITOR, uri + "&kind=SERVICE").all("items", "name"))
                .containsExactly(word + " dienst");
        assertThat(client.get(VISITOR, uri + "&providerId=" + region.supplier.organisationId())
                        .all("items", "name"))
                .hasSize(5);
        assertThat(client.get(VISITOR, uri + "&referenceComponentId=bestaat-niet")
                        .all("items", "name"))
                .isEmpty();
        assertThat(client.get(VISITOR, uri + "&status=CONCEPT").all("items", "name"))
                .isEmpty();
        assertThat(client.get(manager, uri + "&status=CONCEPT").all("items", "name"))
                .as("somebody else's")
                .isEmpty();
        assertThat(client.get(Client.as(region.supplier, "administrator"), uri + "&status=CONCEPT")
                        .all("items", "name"))
                .containsExactly(word + " concept");
    }

    @Test
    void asksVngForWhomItRegisters() {
        var wish = new HashMap<>(openSource("Burgerzaken Noord"));

        var unnamed = client.post(TestTokens.functionalAdministrator(), "/v1/offerings", wish);
        wish.put("providerId", region.supplier.organisationId());
        var named = client.post(TestTokens.functionalAdministrator(), "/v1/offerings", wish);
        wish.put("providerId", UUID.randomUUID());
        var unknown = client.post(TestTokens.functionalAdministrator(), "/v1/offerings", wish);

        assertThat(unnamed.all("invalidParams", "name")).containsExactly("providerId");
        assertThat(named.body().at("/provider/name").asString()).isEqualTo("Noorderlicht Software");
        assertThat(unknown.status()).isEqualTo(409);
        assertThat(unknown.problem()).isEqualTo("organisation-not-arrived");
    }

    private static Map<String, Object> openSource(String name) {
        return Map.of(
                "kind", "APPLICATION",
                "name", name,
                "licenceForm", "OPEN_SOURCE",
                "spdxId", "EUPL-1.2",
                "cloudModel", "SAAS",
                "referenceComponentIds", List.of(Client.COMPONENT));
    }
}
