// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Where an offering runs is public; whom to ask about it depends on who offers it. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class OfferingContactIntegrationTests {

    private static final RequestPostProcessor VISITOR = request -> request;
    private static final Map<String, Object> CONTACT =
            Map.of("name", "Servicepunt Aanbod", "email", "servicepunt@voorbeeld.example", "phone", "+31 20 123");

    @Autowired
    Client client;

    @Autowired
    Told told;

    private Region region;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
    }

    @Test
    void showsTheContactOfASupplierToEverybody() {
        var offering = "/v1/offerings/" + offer(region.supplier);

        var seen = client.get(VISITOR, offering).body();

        assertThat(seen.at("/contact/name").asString()).isEqualTo("Servicepunt Aanbod");
        assertThat(seen.at("/hostingCountries/0").asString()).isEqualTo("NL");
        assertThat(seen.at("/jurisdictions/0").asString()).isEqualTo("DE");
    }

    @Test
    void keepsTheContactOfACollaborationFromVisitorsAndSuppliers() {
        var id = offer(region.collaboration);
        var offering = "/v1/offerings/" + id;

        for (var stranger : List.of(VISITOR, Client.as(region.supplier, "offering-manager"))) {
            assertThat(client.get(stranger, offering).body().has("contact")).isFalse();
            assertThat(client.get(stranger, "/v1/offerings?providerId=" + region.collaboration.organisationId())
                            .body()
                            .toString())
                    .doesNotContain("Servicepunt");
            assertThat(client.get(stranger, "/v1/search?q=servicepunt").body().toString())
                    .doesNotContain("servicepunt@");
        }
        for (var insider : List.of(
                Client.as(region.collaboration, "offering-manager"),
                Client.as(region.groningen, "usage-viewer"),
                TestTokens.functionalAdministrator(),
                TestTokens.vngViewer())) {
            assertThat(client.get(insider, offering).body().at("/contact/email").asString())
                    .isEqualTo("servicepunt@voorbeeld.example");
        }
        assertThat(new Topic("offerings").events(List.of(id), 1).toString())
                .contains("hostingCountries")
                .doesNotContain("ervicepunt", "+31");
    }

    @Test
    void goesWhenARevisionEmptiesIt() {
        var manager = Client.as(region.supplier, "offering-manager");
        var offering = "/v1/offerings/" + offer(region.supplier);
        var etag = Objects.requireNonNull(client.get(manager, offering).etag());

        var revised =
                client.put(manager, offering, etag, "{\"name\":\"Zonder\",\"contact\":null,\"hostingCountries\":null}");

        assertThat(revised.body().has("contact")).isFalse();
        assertThat(revised.body().path("hostingCountries").size()).isZero();
    }

    private UUID offer(OrganisationReference provider) {
        var manager = Client.as(provider, "offering-manager");
        var id = client.post(
                        manager,
                        "/v1/offerings",
                        Map.of(
                                "kind",
                                "APPLICATION",
                                "name",
                                "Aanbod in de wolken",
                                "cloudModel",
                                "SAAS",
                                "hostingCountries",
                                List.of("NL"),
                                "jurisdictions",
                                List.of("DE"),
                                "contact",
                                CONTACT))
                .id();
        client.post(manager, "/v1/offerings/" + id + "/publications", null);
        return id;
    }
}
