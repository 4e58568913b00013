// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.acceptance.web.Caller;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.acceptance.web.Gateway;

/**
 * A collaboration with members, its software and what it declared for them; beside it a neighbour, a community, a
 * supplier and a municipality that have nothing to do with it.
 */
public final class Region {

    public static final String CATALOGUE = "/api/catalogue/v1";
    public static final String MEMBERSHIP = "/api/membership/v1";
    public static final String EXTERNAL_FACILITY = "a5786df1-7ecf-11e3-67ab-0050568a6153";
    public static final String CASE_SYSTEM = "a97b6545-d5a7-485d-9b13-3ce22db5b9cf";

    private final Gateway gateway;
    private final PersonalData personalData = new PersonalData();
    private final Clerk clerk;
    private final Parties parties;
    private final String applicationId;
    private final String declarationId;
    private final String membershipId;

    private Region(Gateway gateway) {
        this.gateway = gateway;
        this.clerk = new Clerk(gateway, personalData);
        importRegisters();
        this.parties = Parties.meet(clerk);
        this.membershipId = join(parties.member(), parties.collaboration());
        join(parties.secondMember(), parties.collaboration());
        join(parties.supplier(), parties.collaboration());
        this.applicationId = publish(parties.collaboration(), "Zaaksysteem Noord");
        this.declarationId = declare(
                applicationId,
                List.of(parties.member().id(), parties.secondMember().id()));
    }

    public static Region play(Gateway gateway) {
        return new Region(gateway);
    }

    private void importRegisters() {
        officer()
                .send(
                        "POST",
                        "/api/organisation/v1/municipality-imports",
                        Map.of(),
                        "application/ld+json",
                        Document.read("/demo/municipalities.jsonld"))
                .expect(200);
        officer()
                .send(
                        "POST",
                        CATALOGUE + "/gemma-releases",
                        Map.of(),
                        "application/xml",
                        Document.read("/demo/gemma.ameff.xml"))
                .expect(201);
    }

    /** A municipality from the register that did nothing before, with a person who holds every role. */
    public Party newcomer(String municipalityCode, String name) {
        return Parties.withOnePerson(clerk, clerk.municipality(municipalityCode), name);
    }

    public Party newCollaboration(String name) {
        return Parties.withOnePerson(clerk, clerk.admitted("COLLABORATION", name), name);
    }

    /** Declared by the member, confirmed by the collaboration. */
    public String join(Party member, Party collaboration) {
        var declaration = Map.of(
                "collaborationId", collaboration.id(),
                "memberId", member.id(),
                "startsOn", today().minusDays(1).toString(),
                "note", "Besloten door het college");
        var id = Eventually.status(201, () -> member.administrator().post(MEMBERSHIP + "/memberships", declaration))
                .id();
        collaboration
                .administrator()
                .post(MEMBERSHIP + "/memberships/" + id + "/decisions", Map.of("decision", "CONFIRM"))
                .expect(200);
        return id;
    }

    public String publish(Party provider, String name) {
        var offering = Map.of(
                "kind", "APPLICATION",
                "name", name,
                "shortDescription", "Voor zaken van elk type",
                "cloudModel", "SAAS",
                "referenceComponentIds", List.of(CASE_SYSTEM));
        var id = Eventually.status(201, () -> provider.offeringManager().post(CATALOGUE + "/offerings", offering))
                .id();
        provider.offeringManager()
                .post(CATALOGUE + "/offerings/" + id + "/publications")
                .expect(200);
        return id;
    }

    /** Waits until the catalogue knows of the members. */
    public String declare(String application, List<String> members) {
        return declare(parties.collaboration(), application, members);
    }

    public String declare(Party collaboration, String application, List<String> members) {
        return Eventually.status(201, () -> collaboration
                        .usageManager()
                        .post(CATALOGUE + "/usage-declarations", declaration(application, members)))
                .id();
    }

    /** From an application in the landscape of a member to a national facility. */
    public String connect(Party collaboration, String application, Party member) {
        var connection = Map.of(
                "source", Map.of("applicationId", application, "memberId", member.id()),
                "externalFacilityId", EXTERNAL_FACILITY,
                "type", "API",
                "direction", "SOURCE_TO_TARGET",
                "phase", "IN_PRODUCTION");
        return Eventually.status(201, () -> collaboration.usageManager().post(CATALOGUE + "/interfaces", connection))
                .id();
    }

    public static Map<String, Object> declaration(String application, List<String> members) {
        return Map.of(
                "applicationId",
                application,
                "memberIds",
                members,
                "phase",
                "IN_PRODUCTION",
                "phaseSince",
                today().toString(),
                "startsOn",
                today().toString(),
                "hosting",
                "SAAS",
                "note",
                "Besluit van het bestuur");
    }

    public static LocalDate today() {
        return LocalDate.now(Clerk.HERE);
    }

    public Gateway gateway() {
        return gateway;
    }

    public Clerk clerk() {
        return clerk;
    }

    public Parties parties() {
        return parties;
    }

    public PersonalData personalData() {
        return personalData;
    }

    public Caller officer() {
        return gateway.officer();
    }

    public Caller secondOfficer() {
        return gateway.person("vng.beheer2@example.nl");
    }

    public Caller vngViewer() {
        return gateway.person("vng.raadpleger@example.nl");
    }

    /** Published by the collaboration. */
    public String applicationId() {
        return applicationId;
    }

    /** Of that application, for both members. */
    public String declarationId() {
        return declarationId;
    }

    /** Of the first member. */
    public String membershipId() {
        return membershipId;
    }

    /** The usage of a member that came from the declaration. */
    public String usageOf(Party member) {
        return parties.collaboration()
                .usageManager()
                .get(CATALOGUE + "/usage-declarations/" + declarationId)
                .expect(200)
                .json()
                .path("usages")
                .valueStream()
                .filter(usage ->
                        usage.path("member").path("organisationId").asString("").equals(member.id()))
                .findFirst()
                .orElseThrow()
                .path("usageId")
                .asString();
    }
}
