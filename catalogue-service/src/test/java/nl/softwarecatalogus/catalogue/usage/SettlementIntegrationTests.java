// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
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
import nl.softwarecatalogus.platform.testing.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What membership-service settled when a member left, over real Kafka: once or twice, early or late. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class SettlementIntegrationTests {

    private static final Path EXAMPLE =
            Path.of("../membership-service/contracts/nl.softwarecatalogus.disentanglement-settled.v1.example.json");

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
    SettlementService settlements;

    private final UUID disentanglement = UUID.randomUUID();
    private Region region;
    private RequestPostProcessor manager;
    private RequestPostProcessor member;
    private String landscape;

    @BeforeEach
    void tellTheStory() {
        client.importGemma();
        region = new Region(told).story();
        manager = Client.as(region.collaboration, "usage-manager");
        member = Client.as(region.groningen, "usage-manager");
        landscape = "/v1/landscapes/" + region.groningen.organisationId();
    }

    @Test
    void carriesOutEachLineOnceHoweverOftenAndInWhateverOrderItIsTold() throws Exception {
        var taken = declared("Burgerzaken Noord", null);
        var out = declared("Zaken Noord", null);
        var stays = declared("Belastingen Noord", "2031-01-01");
        var first = settled(1, Map.of(taken, "TAKE_OVER", stays, "UNTIL_CONTRACT_ENDS"));
        var second = settled(2, Map.of(out, "PHASE_OUT"));

        tell(second);
        tell(first);
        tell(first);
        tell(again(first));
        tell(again(second));
        awaitHandled();

        assertThat(usage(taken).path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(usage(taken).path("settlement").asString()).isEqualTo("TAKE_OVER");
        assertThat(usage(out).path("phase").asString()).isEqualTo("PHASING_OUT");
        assertThat(usage(out).path("phaseSince").asString())
                .as("the day in the Netherlands on which it was settled")
                .isEqualTo("2028-01-01");
        assertThat(usage(stays).path("status").asString()).isEqualTo("DECLARED");
        assertThat(usage(stays).path("endsOn").asString()).isEqualTo("2031-01-01");
        var after = client.get(member, landscape);
        assertThat(after.all("items", "/application/name"))
                .as("no landscape loses data")
                .containsExactly("Belastingen Noord", "Burgerzaken Noord", "Zaken Noord");
        assertThat(after.body().at("/items/1").has("via")).isFalse();
        assertThat(after.all("items", "phase")).containsExactly("PLANNED", "PLANNED", "PHASING_OUT");
        var own = after.all("items", "usageId").get(1);
        var events = new Topic("usages").events(List.of(taken, out, stays, own), 6);
        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(types(events, taken)).containsExactly("usage-declared", "usage-withdrawn");
        assertThat(types(events, out)).containsExactly("usage-declared", "usage-adjusted");
        assertThat(types(events, stays)).containsExactly("usage-declared");
        assertThat(types(events, own)).containsExactly("usage-declared");
    }

    @Test
    void leavesWhatTheMemberRecordedItselfAsItIs() throws Exception {
        var application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
        var own = client.post(member, "/v1/usages", Client.ownUsage(application));
        var taken = declared(application, null);

        tell(settled(1, Map.of(taken, "TAKE_OVER")));
        awaitHandled();

        assertThat(client.get(member, landscape).all("items", "usageId"))
                .containsExactly(own.id().toString());
        assertThat(client.get(member, "/v1/usages/" + own.id()).etag()).isEqualTo(own.etag());
    }

    @Test
    void takesOverAlsoOfAWithdrawnApplicationAndAnEndedMembership() throws Exception {
        var application = client.published(region.supplier, "APPLICATION", "Oude applicatie");
        var taken = declared(application, null);
        client.post(
                Client.as(region.supplier, "offering-manager"),
                "/v1/offerings/" + application + "/withdrawals",
                Map.of("acceptInUse", true));
        region.member(region.groningen, "ENDED", Region.START, LocalDate.of(2026, 6, 1));
        assertThat(client.get(member, landscape).all("items", "usageId")).containsExactly(taken.toString());

        tell(settled(1, Map.of(taken, "TAKE_OVER")));
        awaitHandled();

        assertThat(client.get(member, landscape).all("items", "/application/name"))
                .containsExactly("Oude applicatie");
        assertThat(usage(taken).path("status").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void changesNothingOfWhatWasWithdrawnBefore() throws Exception {
        var withdrawn = declared("Burgerzaken Noord", null);
        client.post(manager, "/v1/usages/" + withdrawn + "/withdrawals", null);

        tell(settled(1, Map.of(withdrawn, "TAKE_OVER")));
        awaitHandled();

        assertThat(client.get(member, landscape).body().path("total").asInt()).isZero();
        assertThat(usage(withdrawn).has("settlement")).isFalse();
    }

    @Test
    void carriesOutNothingOfALineThatIsNotOfThisMember() throws Exception {
        var mine = declared("Burgerzaken Noord", null);
        var other = client.declare(
                        region.collaboration,
                        client.published(region.supplier, "APPLICATION", "Zaken Noord"),
                        List.of(region.assen.organisationId()))
                .all("usages", "usageId")
                .getFirst();

        tell(settled(1, Map.of(mine, "TAKE_OVER", UUID.fromString(other), "TAKE_OVER")));
        await().atMost(Duration.ofSeconds(30)).until(() -> deadLetters() == 1);

        assertThat(usage(mine).path("status").asString()).isEqualTo("DECLARED");
        assertThat(usage(UUID.fromString(other)).path("status").asString()).isEqualTo("DECLARED");
    }

    @Test
    void phasesOutWhatStayedWhenItsContractEnds() throws Exception {
        var ended = declared("Burgerzaken Noord", "2027-02-01");
        var later = declared("Zaken Noord", "2031-01-01");
        tell(settled(1, Map.of(ended, "UNTIL_CONTRACT_ENDS", later, "UNTIL_CONTRACT_ENDS")));
        awaitHandled();
        database.sql("UPDATE usage SET starts_on = '2025-01-01', ends_on = '2026-01-01' WHERE id = ?")
                .param(ended)
                .update();

        settlements.endDue(100);
        settlements.endDue(100);

        assertThat(usage(ended).path("phase").asString()).isEqualTo("PHASED_OUT");
        assertThat(usage(ended).path("phaseSince").asString()).isEqualTo("2026-01-01");
        assertThat(usage(later).path("phase").asString()).isEqualTo("PLANNED");
        var events = new Topic("usages").events(List.of(ended), 2);
        assertThat(types(events, ended)).containsExactly("usage-declared", "usage-adjusted");
    }

    private UUID declared(String name, @Nullable String endsOn) {
        return declared(client.published(region.supplier, "APPLICATION", name), endsOn);
    }

    private UUID declared(UUID application, @Nullable String endsOn) {
        var wish = new HashMap<>(Client.declaration(application, List.of(region.groningen.organisationId())));
        if (endsOn != null) {
            wish.put("endsOn", endsOn);
        }
        var answer = client.post(manager, "/v1/usage-declarations", wish);
        return UUID.fromString(answer.all("usages", "usageId").getFirst());
    }

    private JsonNode usage(UUID id) {
        return client.get(manager, "/v1/usages/" + id).body();
    }

    private ObjectNode settled(long version, Map<UUID, String> choices) throws Exception {
        var event = (ObjectNode) json.readTree(Files.readString(EXAMPLE));
        event.put("id", UUID.randomUUID().toString()).put("subject", disentanglement.toString());
        var data = (ObjectNode) event.path("data");
        data.put("disentanglementId", disentanglement.toString()).put("version", version);
        data.set("member", json.valueToTree(region.groningen));
        data.set("collaboration", json.valueToTree(region.collaboration));
        var lines = data.putArray("lines");
        choices.forEach((usageId, choice) ->
                lines.addObject().put("usageId", usageId.toString()).put("choice", choice));
        return event;
    }

    /** Told anew with another id, as no producer should. */
    private ObjectNode again(ObjectNode event) {
        return event.deepCopy().put("id", UUID.randomUUID().toString());
    }

    private void tell(ObjectNode event) throws Exception {
        kafka.send("nl.softwarecatalogus.disentanglements", disentanglement.toString(), event.toString())
                .get();
    }

    /** A last line of the same key: what was told before it has been carried out by then. */
    private void awaitHandled() throws Exception {
        var last = declared("De laatste", null);
        client.post(manager, "/v1/usages/" + last + "/withdrawals", null);
        var event = settled(99, Map.of(last, "TAKE_OVER"));
        tell(event);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.sql("SELECT count(*) FROM platform.inbox WHERE event_id = ?")
                                .param(UUID.fromString(event.path("id").asString()))
                                .query(Long.class)
                                .single()
                        == 1);
    }

    private long deadLetters() {
        return database.sql("SELECT count(*) FROM platform.dead_letter WHERE key = ?")
                .param(disentanglement.toString())
                .query(Long.class)
                .single();
    }

    private List<String> types(List<String> events, Object usageId) {
        return events.stream()
                .map(json::readTree)
                .filter(event -> event.path("subject").asString().equals(usageId.toString()))
                .map(event -> event.path("type").asString().replaceAll("nl.softwarecatalogus.|.v1", ""))
                .toList();
    }
}
