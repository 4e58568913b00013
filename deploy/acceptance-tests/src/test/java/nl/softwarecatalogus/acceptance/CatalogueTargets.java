// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.acceptance.region.Document;
import nl.softwarecatalogus.acceptance.region.Party;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.web.Caller;
import nl.softwarecatalogus.acceptance.web.Eventually;

/** GEMMA releases, offerings, usages and interfaces. */
final class CatalogueTargets {

    /** In the GEMMA release of the demo. */
    static final String STANDARD_VERSION = "6490a846-9e71-4f3a-b645-52cc07a136dc";

    private final Region region;
    private final Targets targets;
    private final Party collaboration;

    CatalogueTargets(Region region, Targets targets) {
        this.region = region;
        this.targets = targets;
        this.collaboration = region.parties().collaboration();
    }

    void add() {
        targets.put("gemmaReleaseId", gemma("gemma-releases"));
        targets.put("gemmaPreviewId", gemma("gemma-release-previews"));
        targets.put("importGemmaPreview", Map.of("gemmaPreviewId", gemma("gemma-release-previews")));
        targets.put("referenceComponentId", Region.CASE_SYSTEM);
        declared("Applicatie om te proberen").forEach(targets::put);
        targets.put("versionId", version());
        targets.put("complianceId", compliance());
        targets.put("communityId", region.parties().community().id());
        targets.put("knowledgeItemId", knowledge());
        targets.put("withdrawKnowledgeItem", Map.of("knowledgeItemId", knowledge()));
        var service = Map.of("offeringId", service());
        targets.put("getServiceProfile", service);
        targets.put("describeService", service);
        targets.put("withdrawUsage", declared("Applicatie om in te trekken"));
        targets.put("reduceUsageDeclaration", declared("Applicatie voor minder leden"));
        targets.put("getLandscape", Map.of("organisationId", targets.member().id()));
        targets.put("landscapeShareId", share(shareWith(collaboration)));
        share(Map.of("audience", "GOVERNMENTS"));
        targets.put(
                "getNeighbourLandscape",
                Map.of("organisationId", targets.member().id()));
        targets.put("interfaceId", connect("SOURCE_TO_TARGET"));
        targets.put("withdrawInterface", Map.of("interfaceId", connect("BOTH")));
        targets.put("usageProposalId", proposal("Applicatie om voor te stellen"));
        for (var act : List.of("confirmUsageProposal", "rejectUsageProposal", "withdrawUsageProposal")) {
            targets.put(act, Map.of("usageProposalId", proposal("Applicatie voor " + act)));
        }
        targets.put("contractId", contract());
        targets.put("savedSearchId", savedSearch("Zoekvraag om te proberen"));
        targets.put("withdrawContract", Map.of("contractId", contract()));
    }

    private String gemma(String into) {
        return region.officer()
                .send(
                        "POST",
                        Region.CATALOGUE + "/" + into,
                        Map.of(),
                        "application/xml",
                        Document.read("/demo/gemma.ameff.xml"))
                .expect(201)
                .id();
    }

    private Map<String, String> declared(String name) {
        var offeringId = region.publish(collaboration, name);
        var declarationId = region.declare(offeringId, List.of(targets.member().id()));
        var usageId = region.officer()
                .get(Region.CATALOGUE + "/usage-declarations/" + declarationId)
                .expect(200)
                .json()
                .at("/usages/0/usageId")
                .asString();
        return Map.of("offeringId", offeringId, "usageDeclarationId", declarationId, "usageId", usageId);
    }

    private String version() {
        return collaboration
                .offeringManager()
                .post(
                        Region.CATALOGUE + "/offerings/" + targets.get("offeringId") + "/versions",
                        Map.of("number", "1.0.0", "inUseFrom", LocalDate.EPOCH.toString()))
                .expect(201)
                .id();
    }

    private String service() {
        var offerings = Region.CATALOGUE + "/offerings";
        var id = collaboration
                .offeringManager()
                .post(offerings, Map.of("kind", "SERVICE", "name", "Dienst om te proberen"))
                .expect(201)
                .id();
        collaboration
                .offeringManager()
                .post(offerings + "/" + id + "/publications")
                .expect(200);
        return id;
    }

    private String proposal(String name) {
        var wish = proposal(targets, region.publish(collaboration, name));
        return Eventually.status(
                        201, () -> collaboration.offeringManager().post(Region.CATALOGUE + "/usage-proposals", wish))
                .id();
    }

    /** To the member. */
    static Map<String, Object> proposal(Targets targets, String applicationId) {
        return Map.of(
                "applicationId",
                applicationId,
                "consumerId",
                targets.member().id(),
                "phase",
                "IN_PRODUCTION",
                "startsOn",
                Region.today().toString());
    }

    /** Of the member; who shares already keeps that. */
    private String share(Map<String, Object> wish) {
        var manager = targets.member().usageManager();
        var reply = manager.post(Region.CATALOGUE + "/landscape-shares", wish);
        assertThat(reply.status()).as(reply.body()).isIn(201, 409);
        return reply.status() == 201
                ? reply.id()
                : manager.get(Region.CATALOGUE + "/landscape-shares?status=SHARED")
                        .expect(200)
                        .json()
                        .at("/items/0/id")
                        .asString();
    }

    static Map<String, Object> shareWith(Party collaboration) {
        return Map.of("audience", "COLLABORATION", "collaborationId", collaboration.id());
    }

    private String contract() {
        return targets.member()
                .usageManager()
                .post(Region.CATALOGUE + "/contracts", contract(targets))
                .expect(201)
                .id();
    }

    private String savedSearch(String name) {
        return region.officer()
                .post(Region.CATALOGUE + "/saved-searches", Map.of("name", name, "q", "zaak"))
                .expect(201)
                .id();
    }

    private String connect(String direction) {
        var reply = collaboration.usageManager().post(Region.CATALOGUE + "/interfaces", targets.connection(direction));
        assertThat(reply.status()).as(reply.body()).isIn(201, 409);
        return reply.status() == 201 ? reply.id() : targets.get("interfaceId");
    }

    private String compliance() {
        var manager = collaboration.offeringManager();
        var compliances = Region.CATALOGUE + "/offerings/" + targets.get("offeringId") + "/compliances";
        var id = manager.post(compliances, Map.of("standardVersionId", STANDARD_VERSION))
                .expect(201)
                .id();
        upload(manager, compliances + "/" + id + "/file");
        return id;
    }

    private static void upload(Caller caller, String path) {
        caller.send(
                        "PUT",
                        path + "?fileName=bijlage.pdf",
                        Map.of("If-Match", "*"),
                        "application/octet-stream",
                        AdmissionTargets.PDF)
                .expect(200);
    }

    private String knowledge() {
        var manager = region.parties().community().offeringManager();
        var items = Region.CATALOGUE + "/knowledge-items";
        var item = manager.post(items, knowledge(targets)).expect(201);
        upload(manager, items + "/" + item.id() + "/file");
        manager.post(items + "/" + item.id() + "/publications").expect(200);
        return item.id();
    }

    static Map<String, Object> knowledge(Targets targets) {
        return Map.of(
                "kind", "BEST_PRACTICE",
                "title", "Zo doet u dat",
                "link", "https://voorbeeld.example/zo",
                "providerId", targets.get("communityId"));
    }

    /** Of the member, behind what the collaboration declared for it. */
    static Map<String, Object> contract(Targets targets) {
        return new HashMap<>(Map.of(
                "collaborationId", targets.collaboration().id(),
                "usageIds", List.of(targets.get("usageId")),
                "supplierName", "Leverancier die hier niet staat",
                "startsOn", LocalDate.EPOCH.toString()));
    }
}
