// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class SuggestionIntegrationTests {

    private static final String FACILITY = "00000000-0000-4000-8000-000000000031";

    @Autowired
    Told told;

    @Autowired
    Client client;

    private Region region;
    private RequestPostProcessor member;
    private RequestPostProcessor supplier;
    private RequestPostProcessor collaboration;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        member = Client.as(region.groningen, "usage-manager");
        supplier = Client.as(region.supplier, "offering-manager");
        collaboration = Client.as(region.collaboration, "usage-manager");
    }

    @Test
    void isAConceptThatGovernmentsSeeAndUseAndOtherSuppliersDoNot() {
        var suggested = client.post(member, "/v1/offering-suggestions", wish("Verborgen parel"));
        var uri = "/v1/offerings/" + suggested.id();
        var competitor = Region.organisation("Concurrent", "SUPPLIER");
        told.organisation(competitor, "ACTIVE", 2);

        assertThat(suggested.status()).isEqualTo(201);
        assertThat(suggested.body().path("status").asString()).isEqualTo("CONCEPT");
        assertThat(suggested.body().path("suggested").asBoolean()).isTrue();
        assertThat(suggested.body().at("/provider/name").asString()).isEqualTo("Noorderlicht Software");
        for (var reader : List.of(supplier, Client.as(region.emmen, "usage-viewer"), TestTokens.vngViewer())) {
            var seen = client.get(reader, uri);
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.body().toString()).as("who added it").doesNotContain("Groningen");
        }
        assertThat(client.get(request -> request, uri).status()).isEqualTo(404);
        assertThat(client.get(Client.as(competitor, "offering-manager"), uri).status())
                .isEqualTo(404);
        assertThat(client.post(member, "/v1/usages", Client.ownUsage(suggested.id()))
                        .status())
                .isEqualTo(201);
        assertThat(client.get(member, "/v1/landscapes/" + region.groningen.organisationId())
                        .all("items", "applicationStatus"))
                .containsExactly("CONCEPT");
        assertThat(client.post(Client.as(competitor, "usage-manager"), "/v1/usages", Client.ownUsage(suggested.id()))
                        .all("conflicts", "code"))
                .containsExactly("application-not-available");
    }

    @Test
    void isTakenOverByItsSupplierOrPublishedAtOnce() {
        var adopted =
                client.post(member, "/v1/offering-suggestions", wish("Een")).id();
        var published =
                client.post(member, "/v1/offering-suggestions", wish("Twee")).id();

        var own = client.post(supplier, "/v1/offerings/" + adopted + "/adoptions", null);
        var twice = client.post(supplier, "/v1/offerings/" + adopted + "/adoptions", null);
        var shown = client.post(supplier, "/v1/offerings/" + published + "/publications", null);

        assertThat(own.body().path("suggested").asBoolean()).isFalse();
        assertThat(own.body().path("status").asString()).isEqualTo("CONCEPT");
        assertThat(twice.problem()).isEqualTo("not-a-suggestion");
        assertThat(client.get(member, "/v1/offerings/" + adopted).status())
                .as("a concept like any other")
                .isEqualTo(404);
        assertThat(shown.body().path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(shown.body().path("suggested").asBoolean()).isFalse();
    }

    @Test
    void isReplacedByTheRealOneInUsageDeclarationsInterfacesAndContracts() {
        var suggested = client.post(member, "/v1/offering-suggestions", wish("Burgerzaken?"))
                .id();
        var own = client.post(member, "/v1/usages", Client.ownUsage(suggested)).id();
        var declared = client.declare(region.collaboration, suggested, List.of(region.assen.organisationId()));
        var connected = client.post(
                        collaboration,
                        "/v1/interfaces",
                        Map.of(
                                "source",
                                Map.of("applicationId", suggested, "memberId", region.assen.organisationId()),
                                "externalFacilityId",
                                FACILITY,
                                "type",
                                "API",
                                "direction",
                                "BOTH",
                                "phase",
                                "PLANNED"))
                .id();
        var contract = client.post(
                        member,
                        "/v1/contracts",
                        Map.of("usageIds", List.of(own), "supplierName", "Iemand", "startsOn", "2026-01-01"))
                .id();
        var real = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");

        var replaced =
                client.post(supplier, "/v1/offerings/" + suggested + "/replacements", Map.of("offeringId", real));

        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.id()).isEqualTo(real);
        assertThat(client.get(member, "/v1/usages/" + own)
                        .body()
                        .at("/application/name")
                        .asString())
                .isEqualTo("Burgerzaken Noord");
        assertThat(client.get(collaboration, "/v1/usage-declarations/" + declared.id())
                        .body()
                        .at("/application/name")
                        .asString())
                .isEqualTo("Burgerzaken Noord");
        assertThat(client.get(
                                collaboration,
                                "/v1/collaborations/" + region.collaboration.organisationId() + "/application-matrix")
                        .all("items", "/application/name"))
                .containsExactly("Burgerzaken Noord");
        assertThat(client.get(collaboration, "/v1/interfaces/" + connected)
                        .body()
                        .at("/source/application/name")
                        .asString())
                .isEqualTo("Burgerzaken Noord");
        assertThat(client.get(member, "/v1/contracts/" + contract).all("applications", "name"))
                .containsExactly("Burgerzaken Noord");
        assertThat(client.get(supplier, "/v1/offerings/" + suggested)
                        .body()
                        .path("replacedById")
                        .asString())
                .isEqualTo(real.toString());
        var events = new Topic("usages").events(List.of(own), 2);
        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events.getLast()).contains("usage-adjusted").contains(real.toString());
    }

    @Test
    void fallsTogetherWithWhatWasThereOfTheRealOne() {
        var suggested = client.post(member, "/v1/offering-suggestions", wish("Burgerzaken?"))
                .id();
        var real = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        var twice =
                client.post(member, "/v1/usages", Client.ownUsage(suggested)).id();
        var stays = client.post(member, "/v1/usages", Client.ownUsage(real)).id();
        var between = client.post(
                        member,
                        "/v1/interfaces",
                        Map.of(
                                "source", Map.of("applicationId", suggested),
                                "target", Map.of("applicationId", real),
                                "type", "API",
                                "direction", "BOTH",
                                "phase", "PLANNED"))
                .id();
        var contract = client.post(
                        member,
                        "/v1/contracts",
                        Map.of("usageIds", List.of(twice), "supplierName", "Iemand", "startsOn", "2026-01-01"))
                .id();

        client.post(
                TestTokens.functionalAdministrator(),
                "/v1/offerings/" + suggested + "/replacements",
                Map.of("offeringId", real));

        assertThat(client.get(member, "/v1/usages/" + twice)
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("WITHDRAWN");
        assertThat(client.get(member, "/v1/interfaces/" + between)
                        .body()
                        .path("status")
                        .asString())
                .as("leads to itself")
                .isEqualTo("WITHDRAWN");
        assertThat(client.get(member, "/v1/contracts/" + contract).all("usages", "usageId"))
                .containsExactly(stays.toString());
    }

    @Test
    void refusesWhatIsThereWhatIsOwnAndWhatNobodyOffers() {
        var published = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        var secret = client.concept(region.supplier, "APPLICATION", "Nog geheim");
        var own = new HashMap<>(wish("Eigen"));
        own.put("supplierId", region.collaboration.organisationId());
        var municipal = new HashMap<>(wish("Van een gemeente"));
        municipal.put("supplierId", region.assen.organisationId());
        var service = new HashMap<>(wish("Dienst"));
        service.put("kind", "SERVICE");

        var exists = client.post(member, "/v1/offering-suggestions", wish("BURGERZAKEN noord"));

        assertThat(exists.problem()).isEqualTo("suggestion-exists");
        assertThat(exists.all("conflicts", "id")).containsExactly(published.toString());
        assertThat(client.post(member, "/v1/offering-suggestions", wish("Nog geheim"))
                        .status())
                .as("a secret concept is not told of: " + secret)
                .isEqualTo(201);
        assertThat(client.post(collaboration, "/v1/offering-suggestions", own).problem())
                .isEqualTo("suggestion-of-own-offering");
        assertThat(client.post(member, "/v1/offering-suggestions", municipal).problem())
                .isEqualTo("suggestion-of-no-supplier");
        assertThat(client.post(member, "/v1/offering-suggestions", service).all("invalidParams", "name"))
                .containsExactly("kind");
    }

    @Test
    void isReplacedByPublishedOfferingsOfTheSameSupplierUnlessVngDoesIt() {
        var suggested = client.post(member, "/v1/offering-suggestions", wish("Burgerzaken?"))
                .id();
        var uri = "/v1/offerings/" + suggested + "/replacements";
        var foreign = client.published(region.collaboration, "APPLICATION", "Van een ander");
        var concept = client.concept(region.supplier, "APPLICATION", "Nog geheim");

        assertThat(client.post(supplier, uri, Map.of("offeringId", foreign)).problem())
                .isEqualTo("replacement-of-other-provider");
        assertThat(client.post(supplier, uri, Map.of("offeringId", concept)).problem())
                .isEqualTo("replacement-not-published");
        assertThat(client.post(supplier, uri, Map.of("offeringId", UUID.randomUUID()))
                        .problem())
                .isEqualTo("replacement-not-published");
        assertThat(client.post(TestTokens.functionalAdministrator(), uri, Map.of("offeringId", foreign))
                        .status())
                .isEqualTo(200);
        assertThat(client.post(TestTokens.functionalAdministrator(), uri, Map.of("offeringId", foreign))
                        .problem())
                .isEqualTo("offering-withdrawn");
    }

    private Map<String, Object> wish(String name) {
        return Map.of(
                "supplierId",
                region.supplier.organisationId(),
                "kind",
                "APPLICATION",
                "name",
                name,
                "referenceComponentIds",
                List.of(Client.COMPONENT));
    }
}
