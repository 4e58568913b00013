// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What only some may find: also in counts nobody else learns of it. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class RestrictedSearchIntegrationTests {

    private static final RequestPostProcessor VISITOR = request -> request;

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;

    /** A word that looks like no other. */
    private final String word = UUID.randomUUID()
            .toString()
            .replace("-", "")
            .chars()
            .mapToObj(digit -> String.valueOf((char) ('g' + Character.digit(digit, 16))))
            .collect(Collectors.joining());

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
    }

    @Test
    void findsWhatCommunitiesPublished() {
        var manager = Client.as(region.community, "offering-manager");
        var id = knowledge("Werkwijze " + word, "Over vergunningen");

        assertSeenBy(List.of(manager, TestTokens.functionalAdministrator(), TestTokens.vngViewer()), "CONCEPT");
        assertHiddenFrom(List.of(
                VISITOR,
                Client.as(region.groningen, "administrator"),
                Client.as(region.collaboration, "offering-manager"),
                Client.as(region.supplier, "administrator")));
        client.post(manager, "/v1/knowledge-items/" + id + "/publications", null);
        assertSeenBy(List.of(VISITOR, Client.as(region.supplier, "usage-viewer"), manager), "PUBLISHED");
        assertThat(client.get(VISITOR, "/v1/search?q=vergunning " + word).all("items", "provider"))
                .containsExactly("Community Common Ground");
        client.post(manager, "/v1/knowledge-items/" + id + "/withdrawals", null);
        assertHiddenFrom(List.of(VISITOR, manager, TestTokens.functionalAdministrator()));
    }

    @Test
    void findsSuggestionsForWhoUsesSoftwareAndForTheSupplierItself() {
        var otherSupplier = Region.organisation("Polder Software", "SUPPLIER");
        told.organisation(otherSupplier, "ACTIVE", 1);
        var suggested = client.post(
                Client.as(region.groningen, "usage-manager"),
                "/v1/offering-suggestions",
                Map.of(
                        "supplierId",
                        region.supplier.organisationId(),
                        "kind",
                        "APPLICATION",
                        "name",
                        "Pakket " + word));
        assertThat(suggested.status()).isEqualTo(201);

        assertSeenBy(
                List.of(
                        Client.as(region.groningen, "usage-viewer"),
                        Client.as(region.emmen, "administrator"),
                        Client.as(region.otherCollaboration, "offering-manager"),
                        Client.as(region.community, "administrator"),
                        Client.as(region.supplier, "usage-viewer"),
                        TestTokens.functionalAdministrator(),
                        TestTokens.vngViewer()),
                "CONCEPT");
        assertHiddenFrom(List.of(VISITOR, Client.as(otherSupplier, "administrator", "offering-manager")));
        assertThat(client.get(Client.as(region.emmen, "administrator"), "/v1/search?q=" + word)
                        .body()
                        .at("/items/0/suggested")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void keepsAnOrdinaryConceptFromWhoSeesSuggestions() {
        client.concept(region.supplier, "APPLICATION", "Nieuw " + word);

        assertHiddenFrom(List.of(Client.as(region.groningen, "usage-manager"), VISITOR));
    }

    private void assertSeenBy(List<RequestPostProcessor> readers, String status) {
        for (var reader : readers) {
            assertThat(client.get(reader, "/v1/search?q=" + word).all("items", "status"))
                    .containsExactly(status);
            assertThat(counted(reader)).isEqualTo(1);
        }
    }

    private void assertHiddenFrom(List<RequestPostProcessor> readers) {
        for (var reader : readers) {
            assertThat(client.get(reader, "/v1/search?q=" + word)
                            .body()
                            .path("total")
                            .asInt())
                    .isZero();
            assertThat(counted(reader)).isZero();
            var filters = client.get(reader, "/v1/search/filters?q=" + word).body();
            assertThat(filters.valueStream()
                            .mapToInt(filter -> filter.path("values").size()))
                    .as("%s", filters)
                    .containsOnly(0);
        }
    }

    private int counted(RequestPostProcessor reader) {
        return client.get(reader, "/v1/search/facets?q=" + word)
                .body()
                .valueStream()
                .mapToInt(facet -> facet.path("count").asInt())
                .sum();
    }

    private UUID knowledge(String title, String summary) {
        return client.post(
                        Client.as(region.community, "offering-manager"),
                        "/v1/knowledge-items",
                        Map.of(
                                "kind",
                                "BEST_PRACTICE",
                                "title",
                                title,
                                "summary",
                                summary,
                                "link",
                                "https://voorbeeld.example"))
                .id();
    }
}
