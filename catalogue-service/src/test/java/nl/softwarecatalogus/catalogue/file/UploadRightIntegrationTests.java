// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;

import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever may not, or must not know, is told so before one byte of a file is read. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class UploadRightIntegrationTests {

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
    void readsNoEvidenceOfStrangers() {
        var offering = client.published(region.collaboration, "APPLICATION", "Burgerzaken Noord");
        var compliances = "/v1/offerings/" + offering + "/compliances";
        var compliance = client.post(
                Client.as(region.collaboration, "offering-manager"),
                compliances,
                Map.of("standardVersionId", "00000000-0000-4000-8000-000000000021"));

        assertUnread(HttpMethod.PUT, compliances + "/" + compliance.id() + "/file?fileName=a.pdf", 403);
        assertUnread(HttpMethod.PUT, compliances + "/" + UUID.randomUUID() + "/file?fileName=a.pdf", 403);
        assertUnread(HttpMethod.PUT, "/v1/knowledge-items/" + UUID.randomUUID() + "/file?fileName=a.pdf", 404);
    }

    @Test
    void readsNoImportsOfStrangers() {
        var collaboration = region.collaboration.organisationId();

        assertUnread(HttpMethod.POST, "/v1/offering-imports?providerId=" + collaboration, "text/csv", 403);
        assertUnread(HttpMethod.POST, "/v1/publiccode-imports?providerId=" + collaboration, "application/yaml", 403);
        assertUnread(HttpMethod.POST, "/v1/landscape-imports?organisationId=" + collaboration, "text/csv", 403);
        assertUnread(HttpMethod.POST, "/v1/gemma-releases", "application/xml", 403);
        assertUnread(HttpMethod.POST, "/v1/gemma-release-previews", "application/xml", 403);
    }

    private void assertUnread(HttpMethod method, String uri, int status) {
        assertUnread(method, uri, "application/octet-stream", status);
    }

    private void assertUnread(HttpMethod method, String uri, String mediaType, int status) {
        var supplier = Client.as(region.supplier, "offering-manager");

        var answer = client.send(method, unreadable(supplier), uri, "*", mediaType, new byte[] {1});

        assertThat(answer.status()).as(uri).isEqualTo(status);
    }

    private static RequestPostProcessor unreadable(RequestPostProcessor person) {
        return request -> {
            var unreadable = spy(person.postProcessRequest(request));
            doReturn(new DelegatingServletInputStream(new InputStream() {
                        @Override
                        public int read() {
                            throw new AssertionError("read before the right was judged");
                        }
                    }))
                    .when(unreadable)
                    .getInputStream();
            return unreadable;
        };
    }
}
