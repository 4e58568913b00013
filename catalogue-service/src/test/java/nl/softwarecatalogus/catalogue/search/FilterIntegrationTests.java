// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class FilterIntegrationTests {

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
        offered(region.supplier, "APPLICATION", "Een", Map.of("cloudModel", "SAAS", "licenceForm", "CLOSED"));
        offered(
                region.supplier,
                "MODULE",
                "Twee",
                Map.of("cloudModel", "SAAS", "licenceForm", "OPEN_SOURCE", "spdxId", "EUPL-1.2"));
        offered(
                region.collaboration,
                "APPLICATION",
                "Drie",
                Map.of("cloudModel", "ON_PREMISES", "referenceComponentIds", List.of(Client.COMPONENT)));
        told.organisation(Region.organisation("Gemeente " + word, "MUNICIPALITY"), "ACTIVE", 1);
    }

    @Test
    void narrowsByEveryFilterAndByAllTogether() {
        assertThat(found("")).containsExactlyInAnyOrder("Een", "Twee", "Drie", "Gemeente");
        assertThat(found("&kind=APPLICATION")).containsExactlyInAnyOrder("Een", "Drie");
        assertThat(found("&cloudModel=SAAS")).containsExactlyInAnyOrder("Een", "Twee");
        assertThat(found("&licenceForm=OPEN_SOURCE")).containsExactly("Twee");
        assertThat(found("&providerType=COLLABORATION")).containsExactly("Drie");
        assertThat(found("&referenceComponentId=" + Client.COMPONENT)).containsExactly("Drie");
        assertThat(found("&organisationType=MUNICIPALITY")).containsExactly("Gemeente");
        assertThat(found("&type=ORGANISATION")).containsExactly("Gemeente");
        assertThat(found("&kind=APPLICATION&cloudModel=SAAS&providerType=SUPPLIER"))
                .containsExactly("Een");
        assertThat(found("&kind=APPLICATION&organisationType=MUNICIPALITY")).isEmpty();
        assertThat(found("&type=STANDARD&kind=APPLICATION")).isEmpty();
    }

    @Test
    void countsEachFilterAsTheOthersLeaveIt() {
        assertThat(counts(""))
                .containsEntry("type", Map.of("OFFERING", 3, "ORGANISATION", 1))
                .containsEntry("kind", Map.of("APPLICATION", 2, "MODULE", 1))
                .containsEntry("licenceForm", Map.of("CLOSED", 1, "OPEN_SOURCE", 1))
                .containsEntry("cloudModel", Map.of("SAAS", 2, "ON_PREMISES", 1))
                .containsEntry("providerType", Map.of("SUPPLIER", 2, "COLLABORATION", 1))
                .containsEntry("organisationType", Map.of("MUNICIPALITY", 1))
                .containsEntry("referenceComponentId", Map.of(Client.COMPONENT, 1));
        assertThat(counts("&cloudModel=SAAS"))
                .containsEntry("type", Map.of("OFFERING", 2))
                .containsEntry("kind", Map.of("APPLICATION", 1, "MODULE", 1))
                .containsEntry("cloudModel", Map.of("SAAS", 2, "ON_PREMISES", 1))
                .containsEntry("organisationType", Map.of());
        assertThat(counts("&cloudModel=SAAS&kind=MODULE"))
                .containsEntry("kind", Map.of("APPLICATION", 1, "MODULE", 1))
                .containsEntry("cloudModel", Map.of("SAAS", 1))
                .containsEntry("licenceForm", Map.of("OPEN_SOURCE", 1));
    }

    @Test
    void countsWhatTheFilterThenFinds() {
        counts("&providerType=SUPPLIER")
                .forEach((key, values) -> values.forEach((value, count) -> assertThat(found(
                                (key.equals("providerType") ? "" : "&providerType=SUPPLIER") + "&" + key + "=" + value))
                        .as(key + "=" + value)
                        .hasSize(count)));
    }

    @Test
    void namesReferenceComponentsAsPeopleDo() {
        var filters = client.get(VISITOR, "/v1/search/filters?q=" + word).body();

        assertThat(filters.path(4).path("key").asString()).isEqualTo("referenceComponentId");
        assertThat(filters.at("/4/values/0/name").asString()).isEqualTo("Burgerzakencomponent");
    }

    @Test
    void refusesFiltersThatAreNone() {
        for (var odd : List.of(
                "kind=AUTO", "cloudModel=WOLK", "providerType=MENS", "referenceComponentId=" + "x".repeat(101))) {
            for (var path : List.of("", "/facets", "/filters")) {
                assertThat(client.get(VISITOR, "/v1/search" + path + "?q=zaak&" + odd)
                                .status())
                        .as(path + odd)
                        .isEqualTo(400);
            }
        }
    }

    /** First words of the names. */
    private List<String> found(String filters) {
        return client.get(VISITOR, "/v1/search?q=" + word + filters).all("items", "name").stream()
                .map(name -> name.split(" ", 2)[0])
                .toList();
    }

    private Map<String, Map<String, Integer>> counts(String filters) {
        var counts = new HashMap<String, Map<String, Integer>>();
        client.get(VISITOR, "/v1/search/filters?q=" + word + filters)
                .body()
                .forEach(filter -> counts.put(
                        filter.path("key").asString(),
                        filter.path("values")
                                .valueStream()
                                .collect(Collectors.toMap(
                                        value -> value.path("value").asString(),
                                        value -> value.path("count").asInt()))));
        return counts;
    }

    private void offered(OrganisationReference provider, String kind, String name, Map<String, Object> more) {
        var wish = new HashMap<String, Object>(more);
        wish.put("kind", kind);
        wish.put("name", name + " " + word);
        var manager = Client.as(provider, "offering-manager");
        var id = client.post(manager, "/v1/offerings", wish).id();
        client.post(manager, "/v1/offerings/" + id + "/publications", null);
    }
}
