// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What other services tell over real Kafka: once or twice, early or late. */
@IntegrationTest
@Import({Told.class, Client.class, Statements.class})
class EventIntegrationTests {

    private static final String ORGANISATIONS = "nl.softwarecatalogus.organisations";
    private static final String MEMBERSHIPS = "nl.softwarecatalogus.memberships";

    @Autowired
    Client client;

    @Autowired
    Told told;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient database;

    private final OrganisationReference collaboration = Region.organisation("Samenwerking Noord", "COLLABORATION");
    private final OrganisationReference member = Region.organisation("Gemeente Groningen", "MUNICIPALITY");
    private final UUID membership = UUID.randomUUID();

    private UUID application;

    @BeforeEach
    void offer() {
        client.importGemma();
        var region = new Region(told).story();
        application = client.published(region.supplier, "APPLICATION", "Burgerzaken Noord");
    }

    @Test
    void letsACollaborationDeclareOnceItHasHeardOfItsMembers() throws Exception {
        tellOfOrganisation(collaboration, "ACTIVE", 2);
        awaitStatus(collaboration, "ACTIVE");

        var early = client.declare(collaboration, application, List.of(member.organisationId()));
        tellOfMembership("membership-declared", "DECLARED", 1);
        tellOfMembership("membership-confirmed", "CONFIRMED", 2);
        await().until(() -> membershipStatus().equals("CONFIRMED"));
        var inTime = client.declare(collaboration, application, List.of(member.organisationId()));

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.all("conflicts", "reason").getFirst()).contains("hier nog niet bekend");
        assertThat(inTime.status()).isEqualTo(201);
        assertThat(inTime.all("usages", "/member/name"))
                .as("the member's own events have not come yet; the membership told its name")
                .containsExactly("Gemeente Groningen");
    }

    @Test
    void goesForwardInVersionOnly() throws Exception {
        tellOfMembership("membership-confirmed", "CONFIRMED", 2);
        tellOfMembership("membership-declared", "DECLARED", 1);
        tellOfMembership("membership-confirmed", "CONFIRMED", 2);
        var renamed =
                new OrganisationReference(collaboration.organisationId(), "Samenwerking Noordoost", "COLLABORATION");
        tellOfOrganisation(renamed, "ACTIVE", 3);
        tellOfOrganisation(collaboration, "CONCEPT", 1);
        tellOfOrganisation(collaboration, "ACTIVE", 2);
        var last = Region.organisation("De laatste", "MUNICIPALITY");
        tell(ORGANISATIONS, collaboration.organisationId(), organisationEvent(last, "ACTIVE", 1));
        awaitStatus(last, "ACTIVE");

        await().until(() -> membershipStatus().equals("CONFIRMED"));
        assertThat(database.sql("SELECT name FROM known_organisation WHERE organisation_id = ?")
                        .param(collaboration.organisationId())
                        .query(String.class)
                        .single())
                .isEqualTo("Samenwerking Noordoost");
    }

    @Test
    void followsAMembershipToAnotherMember() throws Exception {
        var merged = Region.organisation("Gemeente Assen", "MUNICIPALITY");
        tellOfMembership("membership-confirmed", "CONFIRMED", 2);
        tellOfMembership("membership-transferred", "CONFIRMED", 3, merged);

        await().atMost(java.time.Duration.ofSeconds(30))
                .until(() -> database.sql("SELECT member_id FROM known_membership WHERE membership_id = ?")
                        .param(membership)
                        .query(UUID.class)
                        .optional()
                        .filter(merged.organisationId()::equals)
                        .isPresent());
    }

    @Test
    void readsOnBehindAPoisonedMessage() throws Exception {
        tell(ORGANISATIONS, UUID.randomUUID(), "{\"type\":\"nl.softwarecatalogus.organisation-activated.v1\"}");
        tell(ORGANISATIONS, UUID.randomUUID(), "geen json");
        tellOfOrganisation(collaboration, "ACTIVE", 1);

        awaitStatus(collaboration, "ACTIVE");
    }

    private void awaitStatus(OrganisationReference organisation, String status) {
        await().atMost(java.time.Duration.ofSeconds(30))
                .until(() -> database.sql("SELECT status FROM known_organisation WHERE organisation_id = ?")
                        .param(organisation.organisationId())
                        .query(String.class)
                        .optional()
                        .filter(status::equals)
                        .isPresent());
    }

    private String membershipStatus() {
        return database.sql("SELECT status FROM known_membership WHERE membership_id = ?")
                .param(membership)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private void tellOfOrganisation(OrganisationReference organisation, String status, long version) throws Exception {
        tell(ORGANISATIONS, organisation.organisationId(), organisationEvent(organisation, status, version));
    }

    private String organisationEvent(OrganisationReference organisation, String status, long version) throws Exception {
        var event = example("organisation", "organisation-activated", organisation.organisationId());
        ((ObjectNode) event.path("data"))
                .put("organisationId", organisation.organisationId().toString())
                .put("name", organisation.name())
                .put("organisationType", organisation.organisationType())
                .put("status", status)
                .put("version", version);
        return event.toString();
    }

    private void tellOfMembership(String type, String status, long version) throws Exception {
        tellOfMembership(type, status, version, member);
    }

    private void tellOfMembership(String type, String status, long version, OrganisationReference member)
            throws Exception {
        var event = example("membership", type, membership);
        var data = (ObjectNode) event.path("data");
        data.put("membershipId", membership.toString())
                .put("status", status)
                .put("startsOn", "2026-01-01")
                .put("version", version);
        data.set("member", json.valueToTree(member));
        data.set("collaboration", json.valueToTree(collaboration));
        tell(MEMBERSHIPS, membership, event.toString());
    }

    private ObjectNode example(String producer, String type, UUID subject) throws Exception {
        var file = Path.of("../%s-service/contracts/nl.softwarecatalogus.%s.v1.example.json".formatted(producer, type));
        var event = (ObjectNode) json.readTree(Files.readString(file));
        return event.put("id", UUID.randomUUID().toString()).put("subject", subject.toString());
    }

    private void tell(String topic, UUID key, String event) throws Exception {
        kafka.send(topic, key.toString(), event).get();
    }
}
