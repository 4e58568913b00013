// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.platform.testing.ApiContract;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.OpenApiAssertions;
import nl.softwarecatalogus.platform.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

/** The API keeps {@code contracts/openapi.yaml}: the same operations, and answers that hold nothing else. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class ApiContractIntegrationTests {

    private final ApiContract api = new ApiContract();

    @Autowired
    ApplicationContext context;

    @Autowired
    Client client;

    @Autowired
    Told told;

    @Test
    void servesExactlyWhatTheContractPromises() {
        OpenApiAssertions.assertLiveMappingsMatch(context);
    }

    @Test
    void answersWhatTheContractPromises() {
        var vng = TestTokens.functionalAdministrator();
        var release = client.importGemma(vng, Client.file("release.xml"));
        var region = new Region(told).story();
        var provider = Client.as(region.collaboration, "offering-manager", "usage-manager");
        var offering = client.post(provider, "/v1/offerings", everything());
        client.post(provider, "/v1/offerings/" + offering.id() + "/publications", null);
        var declaration =
                client.declare(region.collaboration, offering.id(), List.of(region.groningen.organisationId()));
        var usage = "/v1/usages/" + declaration.all("usages", "usageId").getFirst();
        var member = Client.as(region.groningen, "usage-manager");

        assertKeeps("GemmaRelease", release);
        assertKeeps("GemmaReleasePage", client.get(vng, "/v1/gemma-releases"));
        assertKeeps("GemmaChangePage", client.get(vng, "/v1/gemma-releases/" + release.id() + "/changes"));
        var preview = client.previewGemma(vng, Client.file("next-release.xml"));
        assertKeeps("GemmaPreview", preview);
        assertKeeps("GemmaChangePage", client.get(vng, "/v1/gemma-release-previews/" + preview.id() + "/changes"));
        assertKeeps("GlossaryTermPage", client.get(vng, "/v1/glossary-terms"));
        assertKeeps("ReferenceComponentPage", client.get(vng, "/v1/reference-components"));
        assertKeeps("ReferenceComponentDetails", client.get(vng, "/v1/reference-components/" + Client.COMPONENT));
        assertKeeps("StandardPage", client.get(vng, "/v1/standards"));
        assertKeeps("Offering", offering);
        assertKeeps("Offering", client.get(request -> request, "/v1/offerings/" + offering.id()));
        assertKeeps("OfferingPage", client.get(provider, "/v1/offerings"));
        var offered = "/v1/offerings/" + offering.id();
        var version = client.post(
                provider,
                offered + "/versions",
                Map.of("number", "1.0.0", "inUseFrom", "2026-01-01", "endOfSupportFrom", "2030-01-01"));
        assertKeeps("Version", version);
        assertKeeps("Suite", client.get(provider, offered + "/suite"));
        assertKeeps(
                "Compliance",
                client.post(
                        provider,
                        offered + "/compliances",
                        Map.of(
                                "standardVersionId",
                                "00000000-0000-4000-8000-000000000021",
                                "evidenceUrl",
                                "https://toets.example")));
        var service = client.published(region.collaboration, "SERVICE", "Beheer");
        assertKeeps(
                "ServiceProfile",
                client.put(
                        provider,
                        "/v1/offerings/" + service + "/service-profile",
                        "*",
                        Map.of("type", "HOSTING", "applicationIds", List.of(offering.id()))));
        assertKeeps(
                "Offering",
                client.post(
                        member,
                        "/v1/offering-suggestions",
                        Map.of("supplierId", region.supplier.organisationId(), "kind", "MODULE", "name", "Ontbreekt")));
        assertKeeps(
                "ImportOutcome",
                client.send(
                        HttpMethod.POST,
                        provider,
                        "/v1/offering-imports?dryRun=true",
                        null,
                        "text/csv",
                        "soort;naam\nIets;\nModule;Burgerzaken Nord".getBytes(UTF_8)));
        var community = Client.as(region.community, "offering-manager");
        var item = client.post(
                community,
                "/v1/knowledge-items",
                Map.of("kind", "STANDARD", "title", "Zo heet het", "link", "https://voorbeeld.example"));
        assertKeeps(
                "KnowledgeItem",
                client.upload(
                        community,
                        "/v1/knowledge-items/" + item.id() + "/file?fileName=a.pdf",
                        item.etag(),
                        "%PDF-1.7".getBytes(UTF_8)));
        assertKeeps("KnowledgeItemPage", client.get(community, "/v1/knowledge-items"));
        assertKeeps("UsageDeclaration", declaration);
        assertKeeps("UsageDeclarationPage", client.get(provider, "/v1/usage-declarations"));
        assertKeeps("Usage", client.get(member, usage));
        assertKeeps("Usage", client.post(member, usage + "/disputes", Map.of("reason", "Niet bij ons.")));
        assertKeeps("Usage", client.post(member, "/v1/usages", Client.ownUsage(offering.id())));
        var contract = client.post(
                provider,
                "/v1/contracts",
                Map.of(
                        "usageIds",
                        declaration.all("usages", "usageId"),
                        "supplierName",
                        "Onbekende Leverancier",
                        "startsOn",
                        "2026-01-01",
                        "costs",
                        Map.of("amount", 100, "interval", "MONTH")));
        assertKeeps("Contract", contract);
        assertKeeps("ContractPage", client.get(provider, "/v1/contracts"));
        assertKeeps("UsageBatch", client.get(TestTokens.system("usages:read"), "/v1/usages"));
        var proposal = client.post(
                provider,
                "/v1/usage-proposals",
                Map.of(
                        "applicationId",
                        offering.id(),
                        "consumerId",
                        region.groningen.organisationId(),
                        "phase",
                        "IN_PRODUCTION",
                        "startsOn",
                        "2026-01-01",
                        "message",
                        "Volgens ons"));
        assertKeeps("UsageProposal", proposal);
        assertKeeps(
                "UsageProposal",
                client.post(
                        member,
                        "/v1/usage-proposals/" + proposal.id() + "/confirmations",
                        Map.of("answerForProvider", "Dank")));
        assertKeeps("UsageProposalPage", client.get(provider, "/v1/usage-proposals"));
        assertKeeps("LandscapeShare", client.share(region.groningen, region.collaboration));
        assertThat(client.post(member, "/v1/landscape-shares", Map.of("audience", "GOVERNMENTS"))
                        .status())
                .isEqualTo(201);
        assertKeeps("NeighbourLandscapePage", client.get(provider, "/v1/neighbour-landscapes"));
        assertKeeps(
                "NeighbourEntryPage",
                client.get(provider, "/v1/neighbour-landscapes/" + region.groningen.organisationId()));
        client.post(provider, "/v1/usages", Client.ownUsage(offering.id()));
        assertKeeps("SimilarLandscapePage", client.get(provider, "/v1/similar-landscapes"));
        assertKeeps("LandscapeSharePage", client.get(member, "/v1/landscape-shares"));
        assertKeeps("LandscapePage", client.get(member, "/v1/landscapes/" + region.groningen.organisationId()));
        assertKeeps(
                "LandscapePage",
                client.get(provider, "/v1/collaborations/" + region.collaboration.organisationId() + "/landscape"));
        var connection = client.post(
                provider,
                "/v1/interfaces",
                Map.of(
                        "source",
                        Map.of("applicationId", offering.id(), "memberId", region.groningen.organisationId()),
                        "externalFacilityId",
                        "00000000-0000-4000-8000-000000000031",
                        "standardVersionIds",
                        List.of("00000000-0000-4000-8000-000000000021"),
                        "type",
                        "API",
                        "direction",
                        "BOTH",
                        "phase",
                        "PLANNED",
                        "note",
                        "Via de makelaar"));
        assertKeeps("Interface", connection);
        assertKeeps(
                "InterfaceDiagram",
                client.get(provider, "/v1/interface-diagrams/" + region.collaboration.organisationId()));
        assertKeeps("InterfacePage", client.get(provider, "/v1/interfaces"));
        assertKeeps("ExternalFacilityPage", client.get(provider, "/v1/external-facilities"));
        assertKeeps("SearchPage", client.get(provider, "/v1/search?q=burgerzaken"));
        client.get(provider, "/v1/search/filters?q=burgerzaken")
                .body()
                .forEach(counts -> api.assertKeeps("FilterCounts", counts));
        assertKeeps(
                "SavedSearch",
                client.post(
                        vng,
                        "/v1/saved-searches",
                        Map.of(
                                "name",
                                "Zaken " + java.util.UUID.randomUUID(),
                                "q",
                                "burgerzaken",
                                "filters",
                                Map.of("type", "OFFERING", "kind", "APPLICATION"))));
        var views = "/v1/collaborations/" + region.collaboration.organisationId();
        assertKeeps("ApplicationMatrixPage", client.get(provider, views + "/application-matrix"));
        assertKeeps("ComponentMatrixPage", client.get(provider, views + "/component-matrix"));
        assertKeeps("LandscapeFiguresPage", client.get(TestTokens.vngViewer(), "/v1/landscape-figures"));
        assertKeeps("LandscapeMemberPage", client.get(provider, views + "/landscape-members"));
        assertKeeps(
                "Problem", client.declare(region.collaboration, offering.id(), List.of(java.util.UUID.randomUUID())));
        assertKeeps("Problem", client.importGemma(vng, Client.file("faulty.xml")));
    }

    @Test
    void acceptsTheExamplesItShows() {
        api.at("/paths/~1usage-declarations/post/requestBody/content/application~1json/examples")
                .forEach(example -> api.assertKeeps("DeclareUsage", example.path("value")));
    }

    private static Map<String, Object> everything() {
        return Map.of(
                "kind", "APPLICATION",
                "name", "Burgerzaken Noord",
                "shortDescription", "Burgerzaken als gezamenlijke dienst",
                "longDescription", "# Burgerzaken",
                "website", "https://burgerzaken.example",
                "licenceForm", "OPEN_SOURCE",
                "spdxId", "EUPL-1.2",
                "cloudModel", "SAAS",
                "referenceComponentIds", List.of(Client.COMPONENT));
    }

    private void assertKeeps(String schema, Client.Answer answer) {
        api.assertKeeps(schema, answer.body());
    }
}
