// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.softwarecatalogus.acceptance.region.Clerk;
import nl.softwarecatalogus.acceptance.region.Document;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.acceptance.web.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the journey refuses between the first contact and the declaration of usage, and that nothing changes then. */
@AcceptanceTest
class RefusalTests {

    private static final String CASES = "/api/admission/v1/admission-requests";
    private static final String ORGANISATIONS = "/api/organisation/v1/organisations";
    private static final String MEMBERSHIPS = Region.MEMBERSHIP + "/memberships";
    private static final String OFFERINGS = Region.CATALOGUE + "/offerings";
    private static final String DECLARATIONS = Region.CATALOGUE + "/usage-declarations";

    // 0.1 contact

    @ParameterizedTest
    @ValueSource(strings = {"MUNICIPALITY", "SUPPLIER", "OTHER_GOVERNMENT"})
    void admitsCollaborationsAndCommunitiesOnly(String type, Region region) {
        var intake = region.clerk().intake("COMMUNITY", "Geen samenwerking");
        intake.put("organisationType", type);

        assertThat(region.officer().post(CASES, intake).status()).isIn(400, 409);
    }

    @Test
    void opensNoSecondCaseForTheSameName(Region region) {
        region.clerk().open("COLLABORATION", "Samenwerking Dubbelop");

        region.officer()
                .post(CASES, region.clerk().intake("COLLABORATION", "samenwerking  dubbelop"))
                .expect(409);
    }

    @Test
    void opensNoCaseForAnOrganisationThatExists(Region region) {
        Eventually.status(409, () -> region.officer()
                .post(
                        CASES,
                        region.clerk()
                                .intake(
                                        "COLLABORATION",
                                        region.parties().neighbour().name())));
    }

    @Test
    void namesAllWrongIdentifiersAtOnce(Region region) {
        var intake = region.clerk().intake("COLLABORATION", "Samenwerking Verkeerde Nummers");
        intake.putAll(Map.of("kvkNumber", "1234567", "rsin", "123456789", "oin", "00000055123456789000"));

        var reply = region.officer().post(CASES, intake).expect(400);

        assertThat(reply.faults()).contains("kvkNumber", "rsin", "oin");
    }

    @Test
    void takesFiveContactFormsAnHourFromOneAddress(Region region) {
        var statuses = IntStream.range(0, 7)
                .mapToObj(_ -> contactForm(region, "Formulier " + UUID.randomUUID()))
                .toList();

        assertThat(statuses)
                .extracting(Reply::status)
                .contains(201)
                .endsWith(429)
                .doesNotContain(500);
        assertThat(statuses.getLast().header("Retry-After")).matches("[0-9]+");
    }

    private static Reply contactForm(Region region, String name) {
        var form = new HashMap<>(region.clerk().intake("COMMUNITY", name));
        form.remove("channel");
        form.remove("contactedOn");
        return region.gateway().visitor().post("/api/admission/v1/contact-requests", form);
    }

    // 0.2 and 0.3 assessment and decision

    @Test
    void decidesNotBeforeTheAssessment(Region region) {
        var caseId = region.clerk().open("COLLABORATION", "Samenwerking Onbeoordeeld");

        region.officer()
                .post(CASES + "/" + caseId + "/decisions", Map.of("decision", "ADMIT"))
                .expect(409);
    }

    @Test
    void rejectsNotWithoutReasons(Region region) {
        var caseId = assessed(region, "Samenwerking Zonder Reden");

        var reply = region.officer()
                .post(CASES + "/" + caseId + "/decisions", Map.of("decision", "REJECT"))
                .expect(400);

        assertThat(reply.faults()).containsExactly("reasons");
    }

    @Test
    void decidesOnceWhenTwoOfficersDoSoAtTheSameMoment(Region region) {
        var decisions = CASES + "/" + assessed(region, "Samenwerking Gelijktijdig") + "/decisions";
        var admit = Map.of("decision", "ADMIT");
        var one = CompletableFuture.supplyAsync(() -> region.officer().post(decisions, admit));
        var other = CompletableFuture.supplyAsync(() -> region.secondOfficer().post(decisions, admit));

        assertThat(List.of(one.join().status(), other.join().status())).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void letsNobodyDecideOnTheirOwnCase(Region region) {
        var intake = region.clerk().intake("COLLABORATION", "Samenwerking Eigen Zaak");
        intake.put("contact", Map.of("name", "Bea van Beheer", "email", Clerk.OFFICER));
        var caseId = region.secondOfficer().post(CASES, intake).expect(201).id();
        region.secondOfficer()
                .post(CASES + "/" + caseId + "/assessments", Clerk.assessment())
                .expect(200);

        region.officer()
                .post(CASES + "/" + caseId + "/decisions", Map.of("decision", "ADMIT"))
                .expect(403);
    }

    private static String assessed(Region region, String name) {
        var caseId = region.clerk().open("COLLABORATION", name);
        region.clerk().assess(caseId);
        return caseId;
    }

    // 1.1 and 1.2 organisation and first administrator

    @Test
    void registersNoCollaborationWithoutAnAdmission(Region region) {
        region.officer()
                .post(ORGANISATIONS, Map.of("organisationType", "COLLABORATION", "name", "Samenwerking Zomaar"))
                .expect(409);
    }

    @Test
    void registersNoMunicipalityThatDoesNotExist(Region region) {
        var registration =
                Map.of("organisationType", "MUNICIPALITY", "name", "Gemeente Nergens", "municipalityCode", "9999");

        assertThat(region.officer()
                        .post(ORGANISATIONS, registration)
                        .expect(400)
                        .faults())
                .containsExactly("municipalityCode");
    }

    @Test
    void registersNoOrganisationTwice(Region region) {
        var name = region.parties().supplier().name();
        var reply = region.officer().post(ORGANISATIONS, Map.of("organisationType", "SUPPLIER", "name", name));

        assertThat(reply.expect(409).conflicts()).contains(name);
    }

    @Test
    void changesNoOrganisationsType(Region region) {
        var address = ORGANISATIONS + "/" + region.parties().supplier().id();
        var version = region.officer().get(address).etag();
        var revision = Map.of("name", region.parties().supplier().name(), "organisationType", "MUNICIPALITY");

        assertThat(region.officer().put(address, version, revision).expect(400).faults())
                .containsExactly("organisationType");
    }

    @Test
    void activatesNoOrganisationThatIsIncomplete(Region region) {
        var caseId = assessed(region, "Samenwerking Onvolledig");
        region.officer()
                .post(CASES + "/" + caseId + "/decisions", Map.of("decision", "ADMIT"))
                .expect(200);
        var id = region.clerk().organisationOf(caseId);

        assertThat(region.officer()
                        .post(ORGANISATIONS + "/" + id + "/activations")
                        .expect(409)
                        .json()
                        .path("conflicts")
                        .size())
                .isPositive();
    }

    @Test
    void keepsTheLastAdministrator(Region region) {
        var address = ORGANISATIONS + "/" + region.parties().supplier().id() + "/accounts";
        var account = region.officer()
                .get(address)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();

        region.officer().delete(address + "/" + account).expect(409);

        assertThat(region.officer().get(address).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void keepsTheRegisterWhenAFileIsBroken(Region region) {
        var whole = Document.read("/demo/municipalities.jsonld");
        var before = region.gateway()
                .visitor()
                .get("/api/organisation/v1/municipalities")
                .body();

        var reply = region.officer()
                .send(
                        "POST",
                        "/api/organisation/v1/municipality-imports",
                        Map.of(),
                        "application/ld+json",
                        whole.substring(0, whole.length() / 2));

        assertThat(reply.expect(400).body()).containsIgnoringCase("regel");
        assertThat(region.gateway()
                        .visitor()
                        .get("/api/organisation/v1/municipalities")
                        .body())
                .isEqualTo(before);
    }

    // 2.2 and 2.3 membership

    @Test
    void letsACollaborationDeclareNobody(Region region) {
        var declaration = membership(
                region.parties().outsider().id(),
                region.parties().collaboration().id());

        region.parties()
                .collaboration()
                .administrator()
                .post(MEMBERSHIPS, declaration)
                .expect(403);
    }

    @Test
    void declaresNoMembershipTwice(Region region) {
        var declaration = membership(
                region.parties().member().id(), region.parties().collaboration().id());

        region.parties().member().administrator().post(MEMBERSHIPS, declaration).expect(409);
    }

    @Test
    void takesMembersInCollaborationsAndCommunitiesOnly(Region region) {
        var declaration = membership(
                region.parties().member().id(), region.parties().supplier().id());

        region.parties().member().administrator().post(MEMBERSHIPS, declaration).expect(409);
    }

    @Test
    void letsNobodyJoinThemselvesAlsoNotByADetour(Region region) {
        var collaboration = region.parties().collaboration();
        var neighbour = region.parties().neighbour();
        collaboration
                .administrator()
                .post(MEMBERSHIPS, membership(collaboration.id(), collaboration.id()))
                .expect(409);
        collaboration
                .administrator()
                .post(MEMBERSHIPS, membership(collaboration.id(), neighbour.id()))
                .expect(201);

        neighbour
                .administrator()
                .post(MEMBERSHIPS, membership(neighbour.id(), collaboration.id()))
                .expect(409);
    }

    @Test
    void letsAMemberConfirmNothing(Region region) {
        var decisions = MEMBERSHIPS + "/" + declared(region) + "/decisions";

        region.parties()
                .outsider()
                .administrator()
                .post(decisions, Map.of("decision", "CONFIRM"))
                .expect(403);
        var reply = region.parties().community().administrator().post(decisions, Map.of("decision", "DECLINE"));
        assertThat(reply.expect(400).faults()).containsExactly("reason");
        var declined = Map.of("decision", "DECLINE", "reason", "Wij kennen elkaar nog niet");
        region.parties().community().administrator().post(decisions, declined).expect(200);
        region.parties().community().administrator().post(decisions, declined).expect(409);
    }

    private static String declared(Region region) {
        var parties = region.parties();
        return parties.outsider()
                .administrator()
                .post(
                        MEMBERSHIPS,
                        membership(parties.outsider().id(), parties.community().id()))
                .expect(201)
                .id();
    }

    private static Map<String, Object> membership(String memberId, String collaborationId) {
        return Map.of(
                "memberId", memberId,
                "collaborationId", collaborationId,
                "startsOn", Region.today().toString());
    }

    // 3.1 offerings

    @Test
    void namesAllFaultsInAnOffering(Region region) {
        var offering = Map.of(
                "kind", "APPLICATION",
                "name", "Vol fouten",
                "licenceForm", "OPEN_SOURCE",
                "website", "geen adres",
                "referenceComponentIds", List.of("bestaat-niet"));

        var faults = region.parties()
                .collaboration()
                .offeringManager()
                .post(OFFERINGS, offering)
                .expect(400)
                .faults();

        assertThat(faults).contains("website");
    }

    @Test
    void knowsTheReferenceComponentsThatItWasGiven(Region region) {
        var offering = Map.of(
                "kind", "APPLICATION", "name", "Onbekende component", "referenceComponentIds", List.of("bestaat-niet"));

        var reply = region.parties()
                .collaboration()
                .offeringManager()
                .post(OFFERINGS, offering)
                .expect(400);

        assertThat(reply.faults()).allMatch(fault -> fault.startsWith("referenceComponentIds"));
        assertThat(reply.body()).contains("bestaat-niet");
    }

    @Test
    void tellsHowManyUseWhatIsWithdrawn(Region region) {
        var reply = region.parties()
                .collaboration()
                .offeringManager()
                .post(OFFERINGS + "/" + region.applicationId() + "/withdrawals")
                .expect(409);

        assertThat(reply.text("detail")).contains("2 organisaties");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 2})
    void keepsTheModelWhenAFileIsBroken(int divisor, Region region) {
        var whole = Document.read("/demo/gemma.ameff.xml");
        var before = region.gateway()
                .visitor()
                .get(Region.CATALOGUE + "/reference-components")
                .body();

        var reply = region.officer()
                .send(
                        "POST",
                        Region.CATALOGUE + "/gemma-releases",
                        Map.of(),
                        "application/xml",
                        whole.substring(0, whole.length() / divisor));

        assertThat(reply.expect(400).text("detail")).containsPattern("regel [0-9]+");
        assertThat(region.gateway()
                        .visitor()
                        .get(Region.CATALOGUE + "/reference-components")
                        .body())
                .isEqualTo(before);
    }

    // 3.2 usage for members

    @Test
    void letsNoCommunityDeclareUsage(Region region) {
        var declaration = Region.declaration(
                region.applicationId(), List.of(region.parties().member().id()));

        assertThat(region.parties()
                        .community()
                        .usageManager()
                        .post(DECLARATIONS, declaration)
                        .status())
                .isIn(403, 409);
    }

    @Test
    void declaresForAllOrForNobodyAndNamesWhoStandsInTheWay(Region region) {
        var parties = region.parties();
        var applicationId = region.publish(parties.collaboration(), "Alles of niets");
        var declaration = Region.declaration(
                applicationId, List.of(parties.member().id(), parties.outsider().id()));

        var reply = parties.collaboration()
                .usageManager()
                .post(DECLARATIONS, declaration)
                .expect(409);

        assertThat(reply.conflicts()).containsExactly(parties.outsider().name());
        assertThat(parties.collaboration()
                        .usageManager()
                        .get(Region.CATALOGUE + "/collaborations/"
                                + parties.collaboration().id() + "/landscape?applicationId=" + applicationId)
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void declaresNothingTwiceAndNamesForWhom(Region region) {
        var parties = region.parties();
        var declaration = Region.declaration(
                region.applicationId(),
                List.of(parties.member().id(), parties.secondMember().id()));

        var reply = parties.collaboration()
                .usageManager()
                .post(DECLARATIONS, declaration)
                .expect(409);

        assertThat(reply.conflicts())
                .containsExactlyInAnyOrder(
                        parties.member().name(), parties.secondMember().name());
    }

    @Test
    void declaresNothingThatWasWithdrawn(Region region) {
        var parties = region.parties();
        var applicationId = region.publish(parties.collaboration(), "Ingetrokken applicatie");
        parties.collaboration()
                .offeringManager()
                .post(OFFERINGS + "/" + applicationId + "/withdrawals")
                .expect(200);

        parties.collaboration()
                .usageManager()
                .post(
                        DECLARATIONS,
                        Region.declaration(
                                applicationId, List.of(parties.member().id())))
                .expect(409);
    }

    @Test
    void declaresNothingWithDatesOutOfOrder(Region region) {
        var declaration = new HashMap<>(Region.declaration(
                region.applicationId(), List.of(region.parties().member().id())));
        declaration.put("phaseSince", Region.today().minusYears(1).toString());

        var reply = region.parties()
                .collaboration()
                .usageManager()
                .post(DECLARATIONS, declaration)
                .expect(400);

        assertThat(reply.faults()).containsExactly("phaseSince");
    }

    // what holds everywhere

    @Test
    void answersARepeatedRequestOnceMoreWithoutDoingItAgain(Region region) {
        var key = UUID.randomUUID().toString();
        var manager = region.parties().collaboration().offeringManager().with("Idempotency-Key", key);
        var offering = Map.of("kind", "MODULE", "name", "Eén keer");

        var first = manager.post(OFFERINGS, offering).expect(201);
        var second = manager.post(OFFERINGS, offering).expect(201);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        manager.post(OFFERINGS, Map.of("kind", "MODULE", "name", "Iets anders")).expect(409);
    }

    @Test
    void letsNobodyActForAnOrganisationThatIsNotTheirs(Region region) {
        var impostor = region.parties()
                .outsider()
                .administrator()
                .with("Acting-For", region.parties().collaboration().id());

        impostor.get("/api/organisation/v1/me").expect(403);
        impostor.post(OFFERINGS, Map.of("kind", "MODULE", "name", "Niet van mij"))
                .expect(403);
    }

    @Test
    void showsNoSupplierTheLandscapeOfAMember(Region region) {
        var supplier = region.parties().supplier().administrator();
        var member = region.parties().member().id();

        assertThat(supplier.get(Region.CATALOGUE + "/landscapes/" + member).status())
                .isEqualTo(403);
        var dashboard = supplier.get("/api/reporting/v1/collaborations/"
                        + region.parties().collaboration().id() + "/dashboard")
                .expect(200);
        assertThat(dashboard.text("view")).isEqualTo("MEMBER");
        assertThat(dashboard.json().path("usages").path("applications").size()).isZero();
    }

    @Test
    void showsNoPersonsToThePublic(Region region) {
        var visitor = region.gateway().visitor();
        var collaboration = region.parties().collaboration().id();

        for (var page : List.of(
                ORGANISATIONS + "?pageSize=100",
                ORGANISATIONS + "/" + collaboration,
                Region.MEMBERSHIP + "/collaborations/" + collaboration + "/members",
                OFFERINGS + "?pageSize=100")) {
            assertThat(region.personalData().in(visitor.get(page).expect(200).body()))
                    .as(page)
                    .isEmpty();
        }
    }
}
