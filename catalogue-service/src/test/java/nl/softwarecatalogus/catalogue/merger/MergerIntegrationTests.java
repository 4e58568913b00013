// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Client;
import nl.softwarecatalogus.catalogue.Region;
import nl.softwarecatalogus.catalogue.Statements;
import nl.softwarecatalogus.catalogue.Told;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Groningen merges into Assen: both are members of one collaboration, with usages and interfaces. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class MergerIntegrationTests {

    private static final String FACILITY = "00000000-0000-4000-8000-000000000031";

    @Autowired
    Told told;

    @Autowired
    Client client;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient database;

    @Autowired
    List<FollowsMergers> followers;

    @Autowired
    TransactionTemplate transaction;

    private final UUID mergerId = UUID.randomUUID();
    private Region region;
    private RequestPostProcessor manager;
    private RequestPostProcessor groningen;
    private RequestPostProcessor assen;
    private UUID civil;
    private UUID cases;
    private UUID taxes;
    private UUID parking;
    private UUID collapsing;
    private UUID staying;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        manager = Client.as(region.collaboration, "usage-manager");
        groningen = Client.as(region.groningen, "usage-manager");
        assen = Client.as(region.assen, "usage-manager");
        civil = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        cases = client.published(region.supplier, "APPLICATION", "Zaken Noord");
        taxes = client.published(region.supplier, "APPLICATION", "Belastingen Noord");
        parking = client.published(region.supplier, "APPLICATION", "Parkeren Noord");
        declareUsages();
    }

    /** Of "Zaken" that of Groningen is further, so that of Assen makes way. */
    private void declareUsages() {
        client.declare(region.collaboration, civil, ids(region.groningen, region.assen));
        var both = client.declare(region.collaboration, cases, ids(region.groningen, region.assen));
        staying = usageOf(both.body(), region.groningen);
        collapsing = usageOf(both.body(), region.assen);
        client.post(
                manager,
                "/v1/usage-phase-changes",
                Map.of("usageIds", List.of(staying), "phase", "IN_PRODUCTION", "phaseSince", "2027-01-01"));
        client.declare(region.collaboration, taxes, ids(region.groningen));
        client.post(groningen, "/v1/usages", Client.ownUsage(civil));
        client.post(groningen, "/v1/usages", Client.ownUsage(parking));
        client.post(assen, "/v1/usages", Client.ownUsage(parking));
    }

    @Test
    void keepsEveryLineOfBothLandscapesButTrueDuplicates() throws Exception {
        var lines = landscape(region.groningen) + landscape(region.assen);
        var mine = interfaces();
        var contracts = contracts();
        var proposals = proposals();
        client.share(region.groningen, region.collaboration);
        client.share(region.assen, region.collaboration);
        client.post(groningen, "/v1/landscape-shares", Map.of("audience", "GOVERNMENTS"));
        tell("organisation-merger-planned", 1, region.assen, region.groningen);
        var planned = answers(1).getFirst();
        assertThat(landscape(region.groningen))
                .as("nothing changes in a dry run")
                .isEqualTo(5);

        var merged = event("organisations-merged", 2, region.assen, region.groningen);
        tell(merged);
        tell(merged);
        tell(merged.deepCopy().put("id", UUID.randomUUID().toString()));
        var followed = answers(2).getLast();

        assertThat(lines).isEqualTo(8);
        assertThat(landscape(region.groningen)).isZero();
        assertThat(landscape(region.assen)).isEqualTo(lines - 3);
        var expected = List.of(
                "OFFERING 0 0",
                "USAGE 3 3",
                "INTERFACE 2 2",
                "CONTRACT 1 1",
                "KNOWLEDGE_ITEM 0 0",
                "USAGE_PROPOSAL 2 1",
                "LANDSCAPE_SHARE 2 1");
        assertThat(counts(planned)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(counts(followed)).containsExactlyElementsOf(expected);
        assertContractsMerged(contracts);
        assertProposalsMerged(proposals);
        assertThat(followed.at("/data/mergerVersion").asInt()).isEqualTo(2);
        assertThat(usage(staying).at("/member/name").asString()).isEqualTo("Gemeente Assen");
        assertThat(usage(collapsing).path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(client.get(assen, "/v1/interfaces").all("items", "id"))
                .containsExactlyInAnyOrderElementsOf(mine.staying());
        assertEventsOnce(mine.all());
    }

    /** Each step is first taken by a process that dies before its commit. */
    @Test
    void endsTheSameWayWhereverItIsKilled() {
        interfaces();
        client.share(region.groningen, region.collaboration);
        client.post(
                Client.as(region.community, "offering-manager"),
                "/v1/knowledge-items",
                Map.of("kind", "STANDARD", "title", "Zo heet het"));
        var merging =
                new Merging(region.assen, Set.of(region.groningen.organisationId(), region.community.organisationId()));
        var steps = 0;
        for (var follower : followers) {
            var going = true;
            while (going) {
                transaction.executeWithoutResult(killed -> {
                    follower.follow(merging, 1);
                    killed.setRollbackOnly();
                });
                going = Boolean.TRUE.equals(
                        transaction.execute(_ -> follower.follow(merging, 1).isPresent()));
                steps++;
            }
        }

        assertThat(steps)
                .as("one record at a time, and one to see that none is left")
                .isEqualTo(6 + 4 + 3 + 1 + 2 + 1 + 2);
        assertThat(landscape(region.assen)).isEqualTo(5);
        assertThat(client.get(assen, "/v1/interfaces").body().path("total").asInt())
                .isEqualTo(3);
        var moved = client.get(assen, landscapeOf(region.assen)).all("items", "usageId");
        var events = new Topic("usages").events(moved, 9);
        assertThat(events).as("what was rolled back was not told").hasSize(9);
    }

    @Test
    void recordsNothingNewInTheNameOfWhoMerged() throws Exception {
        merge(region.assen, region.groningen);

        var declared = client.declare(region.collaboration, cases, ids(region.groningen));
        var own = client.post(groningen, "/v1/usages", Client.ownUsage(taxes));
        var twice = client.declare(region.collaboration, civil, ids(region.assen));

        assertThat(declared.all("conflicts", "reason"))
                .containsExactly("Gemeente Groningen is opgegaan in een andere organisatie. Kies die, als die lid is.");
        assertThat(own.problem()).isEqualTo("organisation-not-active");
        assertThat(twice.all("conflicts", "code")).containsExactly("already-declared");
    }

    @Test
    void carriesOutASettlementThatStillNamesWhoMerged() throws Exception {
        merge(region.assen, region.groningen);
        var settled = example("membership", "disentanglement-settled");
        settled.put("subject", mergerId.toString());
        var data = (ObjectNode) settled.path("data");
        data.put("disentanglementId", mergerId.toString());
        data.set("member", json.valueToTree(region.groningen));
        data.set("collaboration", json.valueToTree(region.collaboration));
        data.putArray("lines").addObject().put("usageId", staying.toString()).put("choice", "TAKE_OVER");

        kafka.send("nl.softwarecatalogus.disentanglements", mergerId.toString(), settled.toString())
                .get();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> usage(staying).path("status").asString().equals("WITHDRAWN"));

        var entry = client.get(assen, landscapeOf(region.assen) + "?applicationId=" + cases);
        assertThat(entry.all("items", "phase")).containsExactly("IN_PRODUCTION");
        assertThat(entry.body().at("/items/0").has("via")).isFalse();
    }

    @Test
    void letsCollaborationsMergeWithWhatTheyDeclaredAndOffer() throws Exception {
        var target = region.otherCollaboration;
        told.membership(UUID.randomUUID(), target, region.collaboration, "CONFIRMED", Region.START, null);
        client.declare(region.collaboration, parking, ids(target));
        var offering = client.published(region.collaboration, "APPLICATION", "Regioportaal");
        client.concept(region.collaboration, "MODULE", "Balie");
        client.concept(target, "MODULE", "balie");
        tell("organisation-merger-planned", 1, target, region.collaboration);
        var planned = answers(1).getFirst();

        merge(target, region.collaboration);

        var managerThere = Client.as(target, "usage-manager");
        assertThat(counts(planned)).contains("OFFERING 2 0", "USAGE 6 0");
        assertThat(planned.at("/data/blockers").size()).isEqualTo(1);
        assertThat(planned.at("/data/blockers/0/code").asString()).isEqualTo("OFFERING_NAME_TAKEN");
        assertThat(planned.at("/data/blockers/0/subject").asString())
                .isEqualToIgnoringCase("balie (Samenwerking Digitale Regio Noord, Samenwerking Zuid)");
        assertThat(client.get(managerThere, "/v1/offerings/" + offering)
                        .body()
                        .at("/provider/name")
                        .asString())
                .isEqualTo("Samenwerking Zuid");
        assertThat(client.get(managerThere, "/v1/collaborations/" + target.organisationId() + "/landscape")
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(5);
        var own = client.get(managerThere, landscapeOf(target));
        assertThat(own.all("items", "/application/name")).containsExactly("Parkeren Noord");
        assertThat(own.body().at("/items/0").has("via"))
                .as("what would be declared for oneself is one's own")
                .isFalse();
        assertThat(client.get(managerThere, "/v1/usage-declarations?collaborationId=" + target.organisationId())
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(4);
        var events = new Topic("offerings").events(List.of(offering), 2);
        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(types(events, offering)).containsExactly("offering-published", "offering-revised");
    }

    /** The one that Groningen has alone, and the one that both have. */
    private record Contracts(UUID alone, UUID twice, UUID stays) {}

    private Contracts contracts() {
        return new Contracts(
                contract(groningen, "Alleen", parking),
                contract(groningen, "B-1", parking),
                contract(assen, "b-1", parking));
    }

    private UUID contract(RequestPostProcessor party, String number, UUID application) {
        var usages = client.get(party, "/v1/landscapes/" + acting(party) + "?applicationId=" + application);
        return client.post(
                        party,
                        "/v1/contracts",
                        Map.of(
                                "usageIds",
                                usages.all("items", "usageId"),
                                "supplierId",
                                region.supplier.organisationId(),
                                "number",
                                number,
                                "startsOn",
                                "2026-01-01"))
                .id();
    }

    private UUID acting(RequestPostProcessor party) {
        return (party == groningen ? region.groningen : region.assen).organisationId();
    }

    private void assertContractsMerged(Contracts contracts) {
        var after = client.get(assen, "/v1/contracts");
        assertThat(after.all("items", "id"))
                .containsExactlyInAnyOrder(
                        contracts.alone().toString(), contracts.stays().toString());
        assertThat(client.get(assen, "/v1/contracts/" + contracts.stays())
                        .body()
                        .path("usageCount")
                        .asInt())
                .as("behind the usage that stays, which both had")
                .isEqualTo(1);
        assertThat(client.get(groningen, "/v1/contracts/" + contracts.twice())
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("WITHDRAWN");
    }

    /** One that both got, and one that Groningen answered: the newer of the same goes, what was asked before stays. */
    private record Proposals(UUID first, UUID second, UUID answered, UUID alone) {}

    private Proposals proposals() {
        var first = proposal(taxes, region.groningen);
        var second = proposal(taxes, region.assen);
        var answered = proposal(civil, region.groningen);
        client.post(groningen, "/v1/usage-proposals/" + answered + "/rejections", null);
        return new Proposals(first, second, answered, proposal(cases, region.emmen));
    }

    private UUID proposal(UUID application, OrganisationReference consumer) {
        return client.post(
                        Client.as(region.supplier, "offering-manager"),
                        "/v1/usage-proposals",
                        Map.of(
                                "applicationId",
                                application,
                                "consumerId",
                                consumer.organisationId(),
                                "phase",
                                "PLANNED",
                                "startsOn",
                                "2027-01-01"))
                .id();
    }

    private void assertProposalsMerged(Proposals proposals) {
        var received = client.get(assen, "/v1/usage-proposals?direction=RECEIVED");
        assertThat(received.all("items", "id"))
                .containsExactlyInAnyOrder(
                        proposals.first().toString(),
                        proposals.second().toString(),
                        proposals.answered().toString());
        assertThat(statusOf(proposals.first())).isEqualTo("OPEN");
        assertThat(statusOf(proposals.second())).isEqualTo("WITHDRAWN");
        assertThat(client.post(assen, "/v1/usage-proposals/" + proposals.first() + "/confirmations", null)
                        .status())
                .isEqualTo(200);
        var again = client.post(
                Client.as(region.supplier, "offering-manager"),
                "/v1/usage-proposals",
                Map.of(
                        "applicationId",
                        civil,
                        "consumerId",
                        region.assen.organisationId(),
                        "phase",
                        "PLANNED",
                        "startsOn",
                        "2027-01-01"));
        assertThat(again.all("conflicts", "code")).containsExactly("proposal-answered-lately");
    }

    private String statusOf(UUID proposal) {
        return client.get(Client.as(region.supplier, "offering-manager"), "/v1/usage-proposals/" + proposal)
                .body()
                .path("status")
                .asString();
    }

    @Test
    void letsProposalsFollowTheirProviderAndWithdrawsThoseToItself() throws Exception {
        var offered = client.published(region.collaboration, "APPLICATION", "Regioportaal");
        var kept = client.post(
                        Client.as(region.collaboration, "offering-manager"),
                        "/v1/usage-proposals",
                        Map.of(
                                "applicationId",
                                offered,
                                "consumerId",
                                region.groningen.organisationId(),
                                "phase",
                                "PLANNED",
                                "startsOn",
                                "2027-01-01"))
                .id();
        var toItself = client.post(
                        Client.as(region.collaboration, "offering-manager"),
                        "/v1/usage-proposals",
                        Map.of(
                                "applicationId",
                                offered,
                                "consumerId",
                                region.otherCollaboration.organisationId(),
                                "phase",
                                "PLANNED",
                                "startsOn",
                                "2027-01-01"))
                .id();

        merge(region.otherCollaboration, region.collaboration);

        var successor = Client.as(region.otherCollaboration, "offering-manager");
        assertThat(client.get(successor, "/v1/usage-proposals/" + kept)
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("OPEN");
        assertThat(client.get(successor, "/v1/usage-proposals/" + toItself)
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("WITHDRAWN");
        assertThat(client.post(successor, "/v1/usage-proposals/" + kept + "/withdrawals", null)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void keepsContractsBehindTheUsageThatStays() throws Exception {
        var kept = agreement(assen, collapsing);
        var moved = agreement(groningen, staying);

        merge(region.assen, region.groningen);

        for (var contract : List.of(kept, moved)) {
            assertThat(client.get(assen, "/v1/contracts/" + contract).all("usages", "usageId"))
                    .containsExactly(staying.toString());
        }
    }

    @Test
    void letsContractsFollowTheirSupplier() throws Exception {
        var successor = Region.organisation("Zuiderlicht Software", "SUPPLIER");
        told.organisation(successor, "ACTIVE", 2);
        var contract = agreement(assen, collapsing);

        merge(successor, region.supplier);

        assertThat(client.get(assen, "/v1/contracts/" + contract)
                        .body()
                        .at("/supplier/organisationId")
                        .asString())
                .isEqualTo(successor.organisationId().toString());
    }

    private UUID agreement(RequestPostProcessor party, UUID usage) {
        var wish = new HashMap<String, Object>(Map.of("number", "C-" + usage, "usageIds", List.of(usage)));
        wish.put("supplierId", region.supplier.organisationId());
        wish.put("collaborationId", region.collaboration.organisationId());
        wish.put("startsOn", "2026-01-01");
        return client.post(party, "/v1/contracts", wish).id();
    }

    private record Connections(List<String> all, List<String> staying) {}

    /** The second does the same as the first by then, and the third connects an application with itself. */
    private Connections interfaces() {
        var first = toFacility(manager, civil, region.assen);
        var second = toFacility(manager, civil, region.groningen);
        var third = between(civil, region.groningen, civil, region.assen);
        var fourth = between(taxes, region.groningen, cases, region.assen);
        var fifth = toFacility(groningen, parking, region.groningen);
        return new Connections(List.of(first, second, third, fourth, fifth), List.of(first, fourth, fifth));
    }

    private String toFacility(RequestPostProcessor person, UUID application, OrganisationReference member) {
        var wish = wish(application, member);
        wish.put("externalFacilityId", FACILITY);
        return registered(person, wish);
    }

    private String between(UUID source, OrganisationReference member, UUID target, OrganisationReference other) {
        var wish = wish(source, member);
        wish.put("target", Map.of("applicationId", target, "memberId", other.organisationId()));
        return registered(manager, wish);
    }

    private String registered(RequestPostProcessor person, Map<String, Object> wish) {
        var answer = client.post(person, "/v1/interfaces", wish);
        assertThat(answer.status()).isEqualTo(201);
        return answer.id().toString();
    }

    private static Map<String, Object> wish(UUID application, OrganisationReference member) {
        return new HashMap<>(Map.of(
                "source", Map.of("applicationId", application, "memberId", member.organisationId()),
                "type", "API",
                "direction", "BOTH",
                "phase", "PLANNED"));
    }

    private void assertEventsOnce(List<String> interfaceIds) {
        var usages = new Topic("usages").events(List.of(staying, collapsing), 5);
        var interfaces = new Topic("interfaces").events(interfaceIds, 9);
        usages.forEach(ContractAssertions::assertMatchesContract);
        interfaces.forEach(ContractAssertions::assertMatchesContract);
        assertThat(types(usages, staying)).containsExactly("usage-declared", "usage-adjusted", "usage-transferred");
        assertThat(types(usages, collapsing)).containsExactly("usage-declared", "usage-withdrawn");
        assertThat(json.readTree(usages.stream()
                                .filter(event -> event.contains("usage-transferred"))
                                .findFirst()
                                .orElseThrow())
                        .at("/data/transferredFromId")
                        .asString())
                .isEqualTo(region.groningen.organisationId().toString());
        assertThat(interfaceIds.stream()
                        .map(id -> String.join(" ", types(interfaces, id)))
                        .toList())
                .containsExactly(
                        "interface-registered",
                        "interface-registered interface-withdrawn",
                        "interface-registered interface-withdrawn",
                        "interface-registered interface-revised",
                        "interface-registered interface-revised");
    }

    private void merge(OrganisationReference target, OrganisationReference source) throws Exception {
        tell("organisations-merged", 2, target, source);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.sql(
                                        "SELECT count(*) FROM organisation_merger WHERE merger_id = ? AND status = 'FOLLOWED'")
                                .param(mergerId)
                                .query(Long.class)
                                .single()
                        == 1);
    }

    private void tell(String type, long version, OrganisationReference target, OrganisationReference source)
            throws Exception {
        tell(event(type, version, target, source));
    }

    private void tell(ObjectNode event) throws Exception {
        kafka.send("nl.softwarecatalogus.organisation-mergers", mergerId.toString(), event.toString())
                .get();
    }

    private ObjectNode event(String type, long version, OrganisationReference target, OrganisationReference source)
            throws Exception {
        var event = example("organisation", type);
        event.put("subject", mergerId.toString());
        var data = (ObjectNode) event.path("data");
        data.put("mergerId", mergerId.toString()).put("version", version);
        data.set("target", json.valueToTree(target));
        data.set("sources", json.valueToTree(List.of(source)));
        return event;
    }

    private ObjectNode example(String producer, String type) throws Exception {
        var file = Path.of("../%s-service/contracts/nl.softwarecatalogus.%s.v1.example.json".formatted(producer, type));
        var event = (ObjectNode) json.readTree(Files.readString(file));
        return event.put("id", UUID.randomUUID().toString());
    }

    private List<JsonNode> answers(int expected) {
        var answers = new Topic("catalogue-mergers").events(List.of(mergerId), expected);
        answers.forEach(ContractAssertions::assertMatchesContract);
        assertThat(answers).hasSize(expected);
        return answers.stream().map(json::readTree).toList();
    }

    private static List<String> counts(JsonNode answer) {
        var counts = new ArrayList<String>();
        answer.at("/data/counts")
                .forEach(count -> counts.add("%s %d %d"
                        .formatted(
                                count.path("kind").asString(),
                                count.path("moved").asInt(),
                                count.path("collapsed").asInt())));
        return counts;
    }

    private List<String> types(List<String> events, Object id) {
        return events.stream()
                .map(json::readTree)
                .filter(event -> event.path("subject").asString().equals(id.toString()))
                .map(event -> event.path("type").asString().replaceAll("nl.softwarecatalogus.|.v1", ""))
                .toList();
    }

    private int landscape(OrganisationReference organisation) {
        return client.get(Client.as(organisation, "usage-viewer"), landscapeOf(organisation))
                .body()
                .path("total")
                .asInt();
    }

    private static String landscapeOf(OrganisationReference organisation) {
        return "/v1/landscapes/" + organisation.organisationId();
    }

    private JsonNode usage(UUID id) {
        return client.get(manager, "/v1/usages/" + id).body();
    }

    private static UUID usageOf(JsonNode declaration, OrganisationReference member) {
        return declaration
                .path("usages")
                .valueStream()
                .filter(usage -> usage.at("/member/organisationId")
                        .asString()
                        .equals(member.organisationId().toString()))
                .map(usage -> UUID.fromString(usage.path("usageId").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<UUID> ids(OrganisationReference... organisations) {
        return List.of(organisations).stream()
                .map(OrganisationReference::organisationId)
                .toList();
    }
}
