// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What is public is sent again only when it changed, to whoever asks. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class RevalidationIntegrationTests {

    private static final RequestPostProcessor VISITOR = request -> request;

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor supplier = VISITOR;
    private String offering = "";

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        supplier = Client.as(region.supplier, "offering-manager");
        offering = "/v1/offerings/" + client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
    }

    @Test
    void answersThatNothingChangedOnAllThatIsPublic() {
        var version =
                client.post(supplier, offering + "/versions", Map.of("number", "1.0.0", "inUseFrom", "2026-01-01"));
        var compliance = client.post(
                supplier,
                offering + "/compliances",
                Map.of("standardVersionId", "00000000-0000-4000-8000-000000000021"));
        var service = "/v1/offerings/" + client.published(region.supplier, "SERVICE", "Beheer");
        var community = Client.as(region.community, "offering-manager");
        var item = "/v1/knowledge-items/"
                + client.post(
                                community,
                                "/v1/knowledge-items",
                                Map.of("kind", "STANDARD", "title", "Afspraak", "link", "https://voorbeeld.example"))
                        .id();
        client.post(community, item + "/publications", null);

        Stream.of(
                        offering,
                        "/v1/offerings",
                        offering + "/versions",
                        offering + "/versions/" + version.id(),
                        offering + "/suite",
                        offering + "/compliances",
                        offering + "/compliances/" + compliance.id(),
                        service + "/service-profile",
                        "/v1/reference-components",
                        "/v1/reference-components/" + Client.COMPONENT,
                        "/v1/standards",
                        "/v1/external-facilities",
                        "/v1/knowledge-items",
                        item,
                        "/v1/search?q=burgerzaken",
                        "/v1/search/facets?q=burgerzaken",
                        "/v1/search/filters?q=burgerzaken")
                .forEach(uri -> {
                    var first = get(VISITOR, uri, null);
                    assertThat(first.getStatus()).as(uri).isEqualTo(200);
                    var again = get(VISITOR, uri, first.getHeader("ETag"));
                    assertThat(again.getStatus()).as(uri).isEqualTo(304);
                    assertThat(again.getContentLength()).isZero();
                    assertThat(again.getHeaders("Cache-Control")).as(uri).containsExactly("public, max-age=1");
                    assertThat(get(supplier, uri, null).getHeaders("Cache-Control"))
                            .as(uri)
                            .containsExactly("private, no-cache");
                });
    }

    @Test
    void sendsAnOfferingAgainWhenOnlyItsProviderIsCalledOtherwise() {
        var seen = get(VISITOR, offering, null);

        told.organisation(
                new OrganisationReference(region.supplier.organisationId(), "Zuiderlicht Software", "SUPPLIER"),
                "ACTIVE",
                3);

        var again = get(VISITOR, offering, seen.getHeader("ETag"));
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(again.getHeader("ETag")).isNotEqualTo(seen.getHeader("ETag"));
    }

    @Test
    void sendsAnOfferingAgainWhenOnlyTheNumberOfItsUsersChanged() {
        var id = UUID.fromString(offering.substring(offering.lastIndexOf('/') + 1));
        var visitorSaw = get(VISITOR, offering, null);
        var supplierSaw = get(supplier, offering, null);

        client.declare(region.collaboration, id, List.of(region.groningen.organisationId()));

        assertThat(get(supplier, offering, supplierSaw.getHeader("ETag")).getStatus())
                .isEqualTo(200);
        assertThat(get(VISITOR, offering, visitorSaw.getHeader("ETag")).getStatus())
                .as("who does not see the number")
                .isEqualTo(304);
        assertThat(get(supplier, offering, visitorSaw.getHeader("ETag")).getStatus())
                .as("what another saw")
                .isEqualTo(200);
    }

    @Test
    void takesTheTagThatWasSeenForAnEdit() {
        var seen = Objects.requireNonNull(get(supplier, offering, null).getHeader("ETag"));

        assertThat(client.put(supplier, offering, seen, Map.of("name", "Burgerzaken Plus"))
                        .status())
                .isEqualTo(200);
        assertThat(client.put(supplier, offering, seen, Map.of("name", "Burgerzaken Extra"))
                        .status())
                .isEqualTo(412);
        assertThat(get(VISITOR, offering, seen).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse get(RequestPostProcessor reader, String uri, @Nullable String ifNoneMatch) {
        var request = client.http().get().uri(uri).with(reader);
        if (ifNoneMatch != null) {
            request.header("If-None-Match", ifNoneMatch);
        }
        return request.exchange().getResponse();
    }
}
