// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class SearchIntegrationTests {

    private static final RequestPostProcessor VISITOR = request -> request;

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    private Region region;

    /** A word of this test only, because other tests offer things, too. */
    private final String word =
            "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toLowerCase(Locale.ROOT);

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
    }

    @Test
    void findsOtherFormsOfAWord() {
        offered("Vergunningen " + word, "Verwerkt aanvragen voor evenementen");

        assertThat(names("vergunning " + word)).containsExactly("Vergunningen " + word);
        assertThat(names("evenement " + word)).as("in the description").containsExactly("Vergunningen " + word);
    }

    @Test
    void findsPartsOfCompoundsAndForgivesTypos() {
        offered("Zaakafhandeling" + word, "Voor alle zaken");

        assertThat(names("afhandeling" + word)).containsExactly("Zaakafhandeling" + word);
        assertThat(names("zaakafhandelling" + word)).containsExactly("Zaakafhandeling" + word);
    }

    @Test
    void findsOrganisationsComponentsAndStandardsWithTheirCounts() {
        var organisations = client.get(VISITOR, "/v1/search?q=noorderlicht&type=ORGANISATION&pageSize=1");
        var components = client.get(VISITOR, "/v1/search?q=burgerzakencomponent&type=REFERENCE_COMPONENT");
        var standards = client.get(VISITOR, "/v1/search?q=zaken api&type=STANDARD");
        var facets = client.get(VISITOR, "/v1/search/facets?q=zaken").body();

        assertThat(organisations.all("items", "name")).containsExactly("Noorderlicht Software");
        assertThat(organisations.all("items", "subtype")).containsExactly("SUPPLIER");
        assertThat(components.all("items", "id")).containsExactly(Client.COMPONENT);
        assertThat(standards.all("items", "name")).contains("Zaken API-standaard");
        assertThat(facets.valueStream().map(facet -> facet.path("type").asString()))
                .containsExactly("OFFERING", "ORGANISATION", "REFERENCE_COMPONENT", "STANDARD", "KNOWLEDGE_ITEM");
        assertThat(facets.path(2).path("count").asInt()).isPositive();
    }

    @Test
    void keepsConceptsAndWhatIsGoneFromOthersInHitsAndInCounts() {
        client.concept(region.supplier, "APPLICATION", "Concept " + word);
        var gone = offered("Weg " + word, "");
        client.post(Client.as(region.supplier, "offering-manager"), "/v1/offerings/" + gone + "/withdrawals", null);

        for (var outsider : List.of(VISITOR, Client.as(region.groningen, "administrator"))) {
            assertThat(client.get(outsider, "/v1/search?q=" + word)
                            .body()
                            .path("total")
                            .asInt())
                    .isZero();
            assertThat(client.get(outsider, "/v1/search/facets?q=" + word)
                            .body()
                            .path(0)
                            .path("count")
                            .asInt())
                    .isZero();
        }
        for (var insider : List.of(Client.as(region.supplier, "usage-viewer"), TestTokens.functionalAdministrator())) {
            assertThat(client.get(insider, "/v1/search?q=" + word).all("items", "name"))
                    .containsExactly("Concept " + word);
        }
    }

    @Test
    void hidesOrganisationsThatAreNotActive() {
        told.organisation(Region.organisation("Gemeente " + word, "MUNICIPALITY"), "CONCEPT", 1);
        told.organisation(Region.organisation("Stad " + word, "MUNICIPALITY"), "DEACTIVATED", 1);

        assertThat(names(word)).isEmpty();
    }

    @Test
    void showsWhatWasPublishedAndRevisedAtOnce() {
        var id = offered("Balie " + word, "");
        var manager = Client.as(region.supplier, "offering-manager");
        client.put(manager, "/v1/offerings/" + id, "*", Map.of("name", "Loket " + word));

        assertThat(names(word)).containsExactly("Loket " + word);
    }

    @Test
    void treatsOddInputAsText() {
        for (var odd : List.of("%%", "__", "a & | ! b", "\"open", "'); DROP TABLE offering; --", "de het een")) {
            var answer = client.http().get().uri("/v1/search?q={q}", odd).exchange();
            assertThat(answer).as(odd).hasStatusOk();
        }
        assertThat(client.get(VISITOR, "/v1/search?q=a").status()).isEqualTo(400);
        assertThat(client.get(VISITOR, "/v1/search?q=" + "x".repeat(201)).status())
                .isEqualTo(400);
        assertThat(client.get(VISITOR, "/v1/search").status()).isEqualTo(400);
        assertThat(client.get(VISITOR, "/v1/search?q=zaken&type=MENS").status()).isEqualTo(400);
    }

    /** However many others hold the word. */
    @Test
    void putsNamesThatBeginWithTheWordsFirst() {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            database.sql("""
                    INSERT INTO offering (id, version, kind, provider_id, name, short_description, status, published_on)
                    SELECT gen_random_uuid(), 0, 'APPLICATION', ?, 'Pakket ' || n, 'Voor ' || ?, 'PUBLISHED', '2026-01-01'
                    FROM generate_series(1, 2000) AS n""")
                    .param(region.supplier.organisationId())
                    .param(word)
                    .update();
            offered(word + "en", "Heet er zo naar");

            var found = client.get(VISITOR, "/v1/search?q=" + word);

            assertThat(found.all("items", "name").getFirst()).isEqualTo(word + "en");
            assertThat(found.body().path("total").asInt())
                    .as("what is ranked is bounded")
                    .isEqualTo(SearchService.MOST);
        });
    }

    private UUID offered(String name, String description) {
        var manager = Client.as(region.supplier, "offering-manager");
        var id = client.post(
                        manager,
                        "/v1/offerings",
                        Map.of("kind", "APPLICATION", "name", name, "shortDescription", description))
                .id();
        client.post(manager, "/v1/offerings/" + id + "/publications", null);
        return id;
    }

    private List<String> names(String words) {
        return client.get(VISITOR, "/v1/search?q=" + words).all("items", "name");
    }
}
