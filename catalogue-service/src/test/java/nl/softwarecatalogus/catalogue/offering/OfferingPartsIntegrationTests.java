// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** What belongs to a published offering is part of what its events tell. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class OfferingPartsIntegrationTests {

    private static final String STANDARD = "00000000-0000-4000-8000-000000000021";

    @Autowired
    Client client;

    @Autowired
    Told told;

    private Region region;
    private RequestPostProcessor manager;
    private UUID offering;
    private String uri;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        manager = Client.as(region.collaboration, "offering-manager");
        offering = client.published(region.collaboration, "APPLICATION", "Burgerzaken Noord");
        uri = "/v1/offerings/" + offering;
    }

    @Test
    void tellsEachChangeOfWhatBelongsToItWithAllOfIt() {
        var part = client.published(region.collaboration, "MODULE", "Balie Noord");
        var concept = client.concept(region.collaboration, "MODULE", "Nog geheim");
        var version = client.post(manager, uri + "/versions", Map.of("number", "1.0.0", "inUseFrom", "2026-01-01"));
        client.put(manager, uri + "/suite", "*", Map.of("offeringIds", List.of(part, concept)));
        var compliance = client.post(manager, uri + "/compliances", Map.of("standardVersionId", STANDARD));
        client.put(
                manager,
                uri + "/versions/" + version.id(),
                Objects.requireNonNull(version.etag()),
                Map.of("number", "1.0.0", "inUseFrom", "2026-01-01", "endOfSupportFrom", "2030-01-01"));
        client.call(HttpMethod.DELETE, manager, uri + "/compliances/" + compliance.id(), compliance.etag(), null);
        client.call(HttpMethod.DELETE, manager, uri + "/versions/" + version.id(), "*", null);

        var told = told(offering, 7);

        assertThat(told.get(1).at("/versions/0/number").asString()).isEqualTo("1.0.0");
        assertThat(told.get(2).path("includedParts").findValuesAsString("name")).containsExactly("Balie Noord");
        assertThat(told.get(3).path("standardVersions").findValuesAsString("name"))
                .containsExactly("Zaken API-standaard 1.5");
        var fifth = told.get(4);
        assertThat(fifth.at("/versions/0/endOfSupportFrom").asString()).isEqualTo("2030-01-01");
        assertThat(fifth.path("includedParts").size()).as("all of it").isEqualTo(1);
        assertThat(told.get(5).path("standardVersions").size()).isZero();
        assertThat(told.get(6).path("versions").size()).isZero();
    }

    @Test
    void tellsWhatAServiceDoes() {
        var service = client.published(region.collaboration, "SERVICE", "Beheer Noord");

        client.put(
                manager,
                "/v1/offerings/" + service + "/service-profile",
                "*",
                Map.of("type", "HOSTING", "applicationIds", List.of(offering)));

        var told = told(service, 2).getLast();
        assertThat(told.path("serviceType").asString()).isEqualTo("HOSTING");
        assertThat(told.path("servicedApplications").findValuesAsString("name")).containsExactly("Burgerzaken Noord");
    }

    @Test
    void tellsNothingOfConceptsOfEvidenceAndOfWhatStaysTheSame() {
        var concept = client.concept(region.collaboration, "APPLICATION", "Nog geheim");
        client.post(
                manager,
                "/v1/offerings/" + concept + "/versions",
                Map.of("number", "1.0.0", "inUseFrom", "2026-01-01"));
        var compliance = client.post(manager, uri + "/compliances", Map.of("standardVersionId", STANDARD));
        client.put(
                manager,
                uri + "/compliances/" + compliance.id(),
                Objects.requireNonNull(compliance.etag()),
                Map.of("evidenceUrl", "https://toets.example/geheim"));
        client.put(manager, uri + "/suite", "*", Map.of("offeringIds", List.of()));
        client.post(manager, uri + "/withdrawals", null);

        assertThat(told(offering, 3).getLast().path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(new Topic("offerings").events(List.of(offering), 3).toString())
                .doesNotContain("toets.example");
        assertThat(new Topic("offerings").events(List.of(concept), 0)).isEmpty();
    }

    /** The data of this many events, after their schema and in an unbroken order. */
    private List<JsonNode> told(UUID id, int count) {
        var events = new Topic("offerings").events(List.of(id), count);
        events.forEach(ContractAssertions::assertMatchesContract);
        var data = events.stream()
                .map(event -> client.json().readTree(event).path("data"))
                .toList();
        assertThat(data)
                .extracting(each -> each.path("version").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, count).boxed().toList());
        return data;
    }
}
