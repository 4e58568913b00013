// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class KnowledgeIntegrationTests {

    private static final RequestPostProcessor VISITOR = request -> request;
    private static final byte[] PDF = "%PDF-1.7 zo doet u dat".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor manager;

    @BeforeEach
    void tellTheStory() {
        region = new Region(told).story();
        manager = Client.as(region.community, "offering-manager");
    }

    @Test
    void goesFromConceptToPublishedToWithdrawn() {
        var word = "Zoekwoord" + UUID.randomUUID().toString().substring(0, 8);
        var registered = client.post(
                manager,
                "/v1/knowledge-items",
                Map.of("kind", "BEST_PRACTICE", "title", word, "link", "https://voorbeeld.example/zo"));
        var uri = "/v1/knowledge-items/" + registered.id();

        assertThat(registered.status()).isEqualTo(201);
        assertThat(client.get(VISITOR, uri).status()).isEqualTo(404);
        assertThat(client.get(VISITOR, "/v1/knowledge-items?q=" + word)
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(client.post(manager, uri + "/publications", null).status()).isEqualTo(200);
        assertThat(client.post(manager, uri + "/publications", null).problem())
                .isEqualTo("knowledge-item-already-published");
        assertThat(client.get(VISITOR, "/v1/knowledge-items?kind=BEST_PRACTICE&q=" + word)
                        .all("items", "/provider/name"))
                .containsExactly("Community Common Ground");
        assertThat(client.post(manager, uri + "/withdrawals", null).status()).isEqualTo(200);
        assertThat(client.post(manager, uri + "/withdrawals", null).problem()).isEqualTo("knowledge-item-withdrawn");
        assertThat(client.get(VISITOR, uri).status()).isEqualTo(404);
        assertThat(client.get(manager, uri).body().path("status").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void holdsALinkOrAFileOnceItIsPublished() {
        var registered =
                client.post(manager, "/v1/knowledge-items", Map.of("kind", "STANDARD", "title", "Zo heet een zaak"));
        var uri = "/v1/knowledge-items/" + registered.id();
        var empty = client.post(manager, uri + "/publications", null);
        var filed = client.upload(manager, uri + "/file?fileName=afspraak.pdf", registered.etag(), PDF);
        var published = client.post(manager, uri + "/publications", null);
        var bare = client.call(HttpMethod.DELETE, manager, uri + "/file", "*", null);
        var linked = client.put(
                manager, uri, "*", Map.of("title", "Zo heet een zaak", "link", "https://voorbeeld.example/zo"));
        var without = client.call(HttpMethod.DELETE, manager, uri + "/file", linked.etag(), null);

        assertThat(empty.problem()).isEqualTo("knowledge-item-empty");
        assertThat(filed.body().at("/file/mediaType").asString()).isEqualTo("application/pdf");
        assertThat(published.status()).isEqualTo(200);
        assertThat(bare.problem()).isEqualTo("knowledge-item-empty");
        assertThat(without.body().has("file")).isFalse();
        assertThat(client.get(VISITOR, uri + "/file").problem()).isEqualTo("file-not-found");
    }

    @Test
    void givesItsFileToSaveAndNotToShow() {
        var registered =
                client.post(manager, "/v1/knowledge-items", Map.of("kind", "STANDARD", "title", "Zo heet een zaak"));
        var uri = "/v1/knowledge-items/" + registered.id();
        client.upload(manager, uri + "/file?fileName=afspraak.pdf", registered.etag(), PDF);
        var hidden = client.get(VISITOR, uri + "/file");
        client.post(manager, uri + "/publications", null);

        var answer = client.http().get().uri(uri + "/file").exchange();

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Type", "application/pdf");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("afspraak.pdf");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PDF);
    }

    @Test
    void refusesFilesOfOtherKindsAndStaleVersions() {
        var registered =
                client.post(manager, "/v1/knowledge-items", Map.of("kind", "STANDARD", "title", "Zo heet een zaak"));
        var uri = "/v1/knowledge-items/" + registered.id();
        var html = "<html>".getBytes(StandardCharsets.US_ASCII);
        var edited = Objects.requireNonNull(registered.etag());
        client.put(manager, uri, edited, Map.of("title", "Anders"));

        assertThat(client.upload(manager, uri + "/file?fileName=a.pdf", "*", html)
                        .all("invalidParams", "code"))
                .containsExactly("file-type");
        assertThat(client.upload(manager, uri + "/file?fileName=a.pdf", edited, PDF)
                        .status())
                .isEqualTo(412);
        assertThat(client.upload(manager, uri + "/file?fileName=a.pdf", null, PDF)
                        .status())
                .isEqualTo(428);
        assertThat(client.put(manager, uri, edited, Map.of("title", "x")).status())
                .isEqualTo(412);
    }

    @Test
    void isSharedByCommunitiesOnly() {
        var wish = Map.of("kind", "BEST_PRACTICE", "title", "Zo doet u dat");
        var named = Map.of(
                "kind", "BEST_PRACTICE", "title", "Zo doet u dat", "providerId", region.collaboration.organisationId());

        var collaboration =
                client.post(Client.as(region.collaboration, "offering-manager"), "/v1/knowledge-items", wish);
        var vng = client.post(TestTokens.functionalAdministrator(), "/v1/knowledge-items", named);

        assertThat(collaboration.status()).isEqualTo(403);
        assertThat(collaboration.problem()).isEqualTo("only-communities-share-knowledge");
        assertThat(vng.status()).isEqualTo(409);
        assertThat(vng.problem()).isEqualTo("only-communities-share-knowledge");
    }
}
