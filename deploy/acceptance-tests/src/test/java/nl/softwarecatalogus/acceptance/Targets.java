// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.softwarecatalogus.acceptance.region.Clerk;
import nl.softwarecatalogus.acceptance.region.Document;
import nl.softwarecatalogus.acceptance.region.Party;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.web.Eventually;

/** The things that {@link Attempts} act on: of the region's collaboration and its member, and used for nothing else. */
final class Targets {

    private static final String ORGANISATIONS = "/api/organisation/v1/organisations/";
    private static final String EXTERNAL_FACILITY = "a5786df1-7ecf-11e3-67ab-0050568a6153";

    private final Region region;

    /** By the name of the parameter in the path. */
    private final Map<String, String> things = new HashMap<>();

    /** Those of one operation that leaves its thing in another state. */
    private final Map<String, Map<String, String>> own = new HashMap<>();

    private Targets(Region region) {
        this.region = region;
    }

    static Targets in(Region region) {
        var targets = new Targets(region);
        targets.addCases();
        targets.addOrganisations();
        targets.addMemberships();
        targets.addUsages();
        targets.addInterfaces();
        return targets;
    }

    Map<String, String> of(String operation) {
        var all = new HashMap<>(things);
        all.putAll(own.getOrDefault(operation, Map.of()));
        return all;
    }

    String get(String name) {
        return Objects.requireNonNull(things.get(name), name);
    }

    Party collaboration() {
        return region.parties().collaboration();
    }

    Party member() {
        return region.parties().member();
    }

    Map<String, Object> intake(String name) {
        return region.clerk().intake("COLLABORATION", name);
    }

    private void addCases() {
        var open = region.clerk().open("COLLABORATION", "Samenwerking in behandeling");
        things.put("admissionRequestId", open);
        things.put("assessmentId", assess(open));
        var waiting = region.clerk().open("COLLABORATION", "Samenwerking met vragen");
        assess(waiting);
        var question = region.officer()
                .post(cases(waiting) + "/information-requests", Map.of("question", "Wie doen er mee?"))
                .expect(200)
                .json()
                .at("/informationRequests/0/id")
                .asString();
        var ofWaiting = Map.of("admissionRequestId", waiting, "informationRequestId", question);
        for (var operation : List.of("recordAnswer", "decideOnAdmissionRequest", "withdrawAdmissionRequest")) {
            own.put(operation, ofWaiting);
        }
    }

    private String assess(String caseId) {
        return region.officer()
                .post(cases(caseId) + "/assessments", Clerk.assessment())
                .expect(200)
                .json()
                .at("/assessment/id")
                .asString();
    }

    private void addOrganisations() {
        things.put("organisationId", collaboration().id());
        things.put("collaborationId", collaboration().id());
        own.put("getLandscape", Map.of("organisationId", member().id()));
        var closed = region.clerk().supplier("Gesloten Proefsoftware BV");
        region.officer().post(ORGANISATIONS + closed + "/deactivations").expect(200);
        own.put("deactivateOrganisation", Map.of("organisationId", closed));
        things.put("accountId", administrator());
    }

    private String administrator() {
        return region.officer()
                .get(ORGANISATIONS + collaboration().id() + "/accounts?pageSize=100")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(account -> account.at("/roles/0").asString("").equals("ADMINISTRATOR"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private void addMemberships() {
        things.put("membershipId", region.membershipId());
        var leaving = Map.of("membershipId", membershipOfSupplier());
        own.put("getDisentanglement", leaving);
        own.put("chooseDisentanglement", leaving);
        things.put("invitationId", invite("Eerste Genodigde BV"));
        own.put("withdrawInvitation", Map.of("invitationId", invite("Tweede Genodigde BV")));
    }

    /** It leaves, but not soon. */
    private String membershipOfSupplier() {
        var id = region.officer()
                .get(Region.MEMBERSHIP + "/memberships?memberId="
                        + region.parties().supplier().id() + "&collaborationId="
                        + collaboration().id())
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString();
        var end = Map.of("endsOn", Region.today().plusYears(1).toString());
        region.parties()
                .supplier()
                .administrator()
                .post(Region.MEMBERSHIP + "/memberships/" + id + "/terminations", end)
                .expect(200);
        return id;
    }

    private String invite(String name) {
        var invited = region.clerk().supplier(name);
        things.put("invited", invited);
        Eventually.status(
                201,
                () -> collaboration().administrator().post(Region.MEMBERSHIP + "/invitations", invitation(invited)));
        return region.officer()
                .get(Region.MEMBERSHIP + "/invitations?organisationId=" + invited)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString();
    }

    Map<String, Object> invitation(String organisationId) {
        return Map.of(
                "collaborationId", collaboration().id(),
                "organisationIds", List.of(organisationId),
                "message", "Doet u mee?");
    }

    private void addUsages() {
        things.put("gemmaReleaseId", release());
        things.put("referenceComponentId", Region.CASE_SYSTEM);
        things.putAll(declared("Applicatie om te proberen"));
        own.put("withdrawUsage", declared("Applicatie om in te trekken"));
        own.put("reduceUsageDeclaration", declared("Applicatie voor minder leden"));
    }

    private String release() {
        return region.officer()
                .send(
                        "POST",
                        Region.CATALOGUE + "/gemma-releases",
                        Map.of(),
                        "application/xml",
                        Document.read("/demo/gemma.ameff.xml"))
                .expect(201)
                .id();
    }

    private Map<String, String> declared(String name) {
        var offeringId = region.publish(collaboration(), name);
        var declarationId = region.declare(offeringId, List.of(member().id()));
        var usageId = region.officer()
                .get(Region.CATALOGUE + "/usage-declarations/" + declarationId)
                .expect(200)
                .json()
                .at("/usages/0/usageId")
                .asString();
        return Map.of("offeringId", offeringId, "usageDeclarationId", declarationId, "usageId", usageId);
    }

    private void addInterfaces() {
        things.put("interfaceId", connect("SOURCE_TO_TARGET"));
        own.put("withdrawInterface", Map.of("interfaceId", connect("BOTH")));
    }

    private String connect(String direction) {
        var reply = collaboration().usageManager().post(Region.CATALOGUE + "/interfaces", connection(direction));
        assertThat(reply.status()).as(reply.body()).isIn(201, 409);
        return reply.status() == 201 ? reply.id() : get("interfaceId");
    }

    /** From the declared application, in the member's landscape, to a national facility. */
    Map<String, Object> connection(String direction) {
        return Map.of(
                "organisationId",
                collaboration().id(),
                "source",
                Map.of("applicationId", get("offeringId"), "memberId", member().id()),
                "externalFacilityId",
                EXTERNAL_FACILITY,
                "type",
                "API",
                "direction",
                direction,
                "phase",
                "IN_PRODUCTION");
    }

    private static String cases(String id) {
        return "/api/admission/v1/admission-requests/" + id;
    }
}
