// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import nl.softwarecatalogus.organisation.presentation.Images;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import nl.softwarecatalogus.platform.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From an admission on its topic to an organisation's events on ours, over real Kafka. */
@IntegrationTest
@Import(Desk.class)
class EventIntegrationTests {

    private static final Path ADMITTED =
            Path.of("../admission-service/contracts/nl.softwarecatalogus.collaboration-admitted.v1.example.json");

    @Autowired
    Desk desk;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Test
    void makesAConceptOfAnAdmittedCaseAndTellsWhatBecomesOfIt() throws Exception {
        var admission = UUID.randomUUID();
        var name = Desk.unique("Samenwerking Digitale Regio Noord");
        admit(admission, name, Desk.kvkNumber(), UUID.randomUUID());
        var concept = concept(admission);
        var id = UUID.fromString(concept.path("id").asString());

        desk.put(id, """
                {"name":"%s","collaborationKind":"ICT_SHARED_SERVICES","legalForm":"PUBLIC_BODY","rsin":"123456782",
                 "chair":"Karel Voorzitter","description":"Vrije tekst","contact":{"name":"Karin","email":"karin@example.nl"}}""".formatted(name), "*", Desk.vng());
        desk.activate(id);
        desk.deactivate(id);

        assertThat(concept.path("name").asString()).isEqualTo(name);
        assertThat(concept.path("status").asString()).isEqualTo("CONCEPT");
        var events = new Topic("organisations").events(id, 4);
        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events)
                .extracting(event -> text(event, "/type"))
                .containsExactly(
                        "nl.softwarecatalogus.organisation-registered.v1",
                        "nl.softwarecatalogus.organisation-revised.v1",
                        "nl.softwarecatalogus.organisation-activated.v1",
                        "nl.softwarecatalogus.organisation-deactivated.v1");
        assertThat(events).extracting(event -> text(event, "/data/version")).containsExactly("1", "2", "3", "4");
        assertThat(events)
                .extracting(event -> text(event, "/data/admissionRequestId"))
                .containsOnly(admission.toString());
        assertThat(text(events.getFirst(), "/dataref"))
                .isEqualTo("http://localhost:8080/api/organisation/v1/organisations/" + id);
        assertThat(String.join("", events))
                .as("persons and free text stay home")
                .doesNotContain("Karel", "Karin", "Vrije", "contact", "chair");
    }

    @Test
    void tellsNobodyOfContactsLinksOrLogos() {
        var supplier = desk.activeSupplier();
        var uri = "/v1/organisations/" + supplier.organisationId();
        assertThat(desk.post(uri + "/contacts", """
                {"kind":"PERSON","label":"Beheer","name":{"value":"Karin Contact","visibleTo":"VNG"},
                 "email":{"value":"karin@example.nl","visibleTo":"VNG"}}""", Desk.vng())).hasStatus(201);
        assertThat(desk.http()
                        .put()
                        .uri(uri + "/logo")
                        .header("If-Match", "*")
                        .contentType("image/png")
                        .content(Images.png())
                        .with(Desk.vng()))
                .hasStatus(204);
        desk.deactivate(supplier.organisationId());

        assertThat(new Topic("organisations").events(supplier.organisationId(), 3))
                .extracting(event -> text(event, "/type"))
                .containsExactly(
                        "nl.softwarecatalogus.organisation-registered.v1",
                        "nl.softwarecatalogus.organisation-activated.v1",
                        "nl.softwarecatalogus.organisation-deactivated.v1");
    }

    @Test
    void takesACaseOnceHoweverOftenItIsTold() throws Exception {
        var admission = UUID.randomUUID();
        var name = Desk.unique("Regio");
        var eventId = UUID.randomUUID();
        admit(admission, name, Desk.kvkNumber(), eventId);
        admit(admission, name, Desk.kvkNumber(), eventId);
        admit(admission, name, Desk.kvkNumber(), UUID.randomUUID());
        var last = UUID.randomUUID();
        admit(admission, last, Desk.unique("Laatste"), Desk.kvkNumber(), UUID.randomUUID());
        concept(last);

        assertThat(desk.body(desk.get("/v1/organisations?q=" + name, Desk.vng()))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void losesNoCaseThatIsKnownByTheSameNameOrNumber() throws Exception {
        var name = Desk.unique("Regio");
        var kvkNumber = Desk.kvkNumber();
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();

        admit(first, name, kvkNumber, UUID.randomUUID());
        concept(first);
        admit(second, name, kvkNumber, UUID.randomUUID());

        var concept = concept(second);
        assertThat(concept.path("name").asString()).isEqualTo(name + " (2)");
        var whole = desk.body(desk.get("/v1/organisations/" + concept.path("id").asString(), Desk.vng()));
        assertThat(whole.has("kvkNumber")).isFalse();
        assertThat(whole.path("legalForm").asString()).isEqualTo("OPERATIONS_ORGANISATION");
    }

    private void admit(UUID admission, String name, String kvkNumber, UUID eventId) throws Exception {
        admit(admission, admission, name, kvkNumber, eventId);
    }

    /** @param key decides the partition, so what is sent under one key arrives in that order */
    private void admit(UUID key, UUID admission, String name, String kvkNumber, UUID eventId) throws Exception {
        var event = (ObjectNode) desk.json().readTree(Files.readString(ADMITTED));
        event.put("id", eventId.toString()).put("subject", admission.toString());
        ((ObjectNode) event.path("data"))
                .put("admissionRequestId", admission.toString())
                .put("name", name)
                .put("organisationType", OrganisationType.COLLABORATION.name())
                .put("kvkNumber", kvkNumber);
        kafka.send("nl.softwarecatalogus.admissions", key.toString(), event.toString())
                .get();
    }

    private JsonNode concept(UUID admission) {
        var uri = "/v1/organisations?admissionRequestId=" + admission;
        await().atMost(Duration.ofSeconds(30))
                .until(() -> desk.body(desk.get(uri, Desk.vng())).path("total").asInt() == 1);
        return desk.body(desk.get(uri, Desk.vng())).at("/items/0");
    }

    private String text(String event, String pointer) {
        return desk.json().readTree(event).at(pointer).asString();
    }
}
