// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.admission.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What we tell on our topic, and what an organisation's event on its topic does here, over real Kafka. */
@IntegrationTest
@Import({Desk.class, Mailbox.class})
class EventIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Desk desk;

    @Autowired
    KnownOrganisationService organisations;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    JsonMapper json;

    @Test
    void tellsOfAnAdmissionWithWhatAConceptCanBeMadeOf() {
        var name = Desk.newName();
        var address = desk.address(desk.open(desk.intake(name).put("kvkNumber", "90001234")));
        desk.assess(address, Desk.ASSESSED);
        desk.decide(address, "{\"decision\": \"ADMIT\", \"reasons\": \"Geheim akkoord.\"}");

        var events = new Topic("admissions").events(Desk.id(address), 2);

        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events)
                .extracting(event -> text(event, "/type"))
                .containsExactly(
                        "nl.softwarecatalogus.admission-requested.v1",
                        "nl.softwarecatalogus.collaboration-admitted.v1");
        assertThat(events).extracting(event -> text(event, "/data/version")).containsExactly("1", "2");
        var admitted = json.readTree(events.getLast());
        assertThat(admitted.at("/data/name").asString()).isEqualTo(name);
        assertThat(admitted.at("/data/organisationType").asString()).isEqualTo("COLLABORATION");
        assertThat(admitted.at("/data/collaborationKind").asString()).isEqualTo("ICT_SHARED_SERVICES");
        assertThat(admitted.at("/data/kvkNumber").asString()).isEqualTo("90001234");
        assertThat(admitted.at("/data/intendedMunicipalities").valueStream().map(JsonNode::asString))
                .containsExactly("0014", "1680");
        assertThat(admitted.path("dataref").asString()).isEqualTo("http://localhost:8080/api/admission" + address);
        assertThat(String.join("", events))
                .as("persons and free text stay home")
                .doesNotContain("Anna", "anna.", "050 123", "zaaksystemen", "bestuur", "Geheim", "Fatima");
    }

    @Test
    void tellsOfARejectionWithoutReasonsAndOfAWithdrawal() {
        var rejected = desk.inAssessment();
        desk.decide(rejected, Desk.REJECT);
        var withdrawn = desk.received();
        desk.withdraw(withdrawn);

        var rejection = new Topic("admissions").events(Desk.id(rejected), 2).getLast();
        var withdrawal = new Topic("admissions").events(Desk.id(withdrawn), 2).getLast();

        ContractAssertions.assertMatchesContract(rejection);
        ContractAssertions.assertMatchesContract(withdrawal);
        assertThat(rejection).contains("admission-rejected.v1", "REJECTED").doesNotContain("benoemd");
        assertThat(withdrawal).contains("admission-withdrawn.v1", "WITHDRAWN").doesNotContain("raad");
    }

    @Test
    void showsWhichOrganisationCameOfARequest() throws Exception {
        var address = desk.admitted();
        var name = desk.read(address).path("name").asString();
        var before = desk.get(address, desk.officer());
        var organisation = UUID.randomUUID();

        tell("organisation-registered", organisation, name, "CONCEPT", 1, Desk.id(address));
        tell("organisation-registered", organisation, name, "CONCEPT", 1, Desk.id(address));

        await().atMost(PATIENCE)
                .until(
                        () -> desk.read(address).path("organisationId").asString(""),
                        id -> id.equals(organisation.toString()));
        assertThat(Desk.etag(desk.get(address, desk.officer())))
                .as("a reader who waits for it sees a new version")
                .isNotEqualTo(Desk.etag(before));
        tell("organisation-deactivated", organisation, name, "DEACTIVATED", 2, Desk.id(address));
        await().atMost(PATIENCE)
                .until(() -> desk.open(desk.intake(name)).getResponse().getStatus() == 201);
    }

    @Test
    void ignoresOrganisationsThatCameOfNoRequestOfOurs() throws Exception {
        var organisation = UUID.randomUUID();
        var address = desk.received();

        tell("organisation-registered", organisation, "Vreemd", "CONCEPT", 1, UUID.randomUUID());
        tell("organisation-registered", UUID.randomUUID(), "Te vroeg", "CONCEPT", 1, Desk.id(address));
        tell("organisation-activated", organisation, "Vreemd actief", "ACTIVE", 3, UUID.randomUUID());
        tell("organisation-revised", organisation, "Vreemd laat", "CONCEPT", 2, UUID.randomUUID());
        var last = UUID.randomUUID();
        tell("organisation-activated", organisation, last, "Laatste " + last, "ACTIVE", 1, UUID.randomUUID());
        await().atMost(PATIENCE).until(() -> organisations.find(last).isPresent());

        assertThat(organisations.find(organisation).orElseThrow().name()).isEqualTo("Vreemd actief");
        assertThat(desk.read(address).has("organisationId")).isFalse();
    }

    private void tell(String type, UUID organisation, String name, String status, long version, UUID request)
            throws Exception {
        tell(type, organisation, organisation, name, status, version, request);
    }

    /** @param key decides the partition, so what is sent under one key arrives in that order */
    private void tell(String type, UUID key, UUID organisation, String name, String status, long version, UUID request)
            throws Exception {
        var example = "../organisation-service/contracts/nl.softwarecatalogus." + type + ".v1.example.json";
        var event = (ObjectNode) json.readTree(Files.readString(Path.of(example)));
        event.put("id", UUID.randomUUID().toString()).put("subject", organisation.toString());
        var data = (ObjectNode) event.path("data");
        data.remove(List.of("kvkNumber", "rsin", "oin"));
        data.put("organisationId", organisation.toString())
                .put("version", version)
                .put("name", name)
                .put("status", status)
                .put("admissionRequestId", request.toString());
        kafka.send("nl.softwarecatalogus.organisations", key.toString(), event.toString())
                .get();
    }

    private String text(String event, String pointer) {
        return json.readTree(event).at(pointer).asString();
    }
}
