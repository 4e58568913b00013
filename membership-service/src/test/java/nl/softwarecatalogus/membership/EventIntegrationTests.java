// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.OrganisationType;
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

/** From an organisation's event on its topic to a membership's event on ours, over real Kafka. */
@IntegrationTest
@Import(Region.class)
class EventIntegrationTests {

    private static final String TYPE = "nl.softwarecatalogus.organisation-activated.v1";

    @Autowired
    Region region;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    JsonMapper json;

    @Test
    void tellsWhatBecameOfAMembershipOfOrganisationsItHeardOf() throws Exception {
        var member = new Region.Party(UUID.randomUUID(), "Gemeente Groningen", OrganisationType.MUNICIPALITY);
        var collaboration = new Region.Party(UUID.randomUUID(), "Regio Noord", OrganisationType.COLLABORATION);
        tell(member, "ACTIVE", 1, UUID.randomUUID());
        tell(collaboration, "ACTIVE", 1, UUID.randomUUID());
        awaitKnown(member, 1);
        awaitKnown(collaboration, 1);

        var id = region.confirmed(member, collaboration);

        var events = new Topic("memberships").events(id, 2);
        events.forEach(ContractAssertions::assertMatchesContract);
        assertThat(events)
                .extracting(event -> text(event, "/type"))
                .containsExactly(
                        "nl.softwarecatalogus.membership-declared.v1", "nl.softwarecatalogus.membership-confirmed.v1");
        assertThat(events).extracting(event -> text(event, "/data/version")).containsExactly("1", "2");
        assertThat(events).extracting(event -> text(event, "/data/member/name")).containsOnly("Gemeente Groningen");
        assertThat(text(events.getLast(), "/dataref"))
                .isEqualTo("http://localhost:8080/api/membership/v1/memberships/" + id);
        assertThat(String.join("", events))
                .as("free text and persons stay home")
                .doesNotContain("college", "Petra", "note");
    }

    @Test
    void tellsOfADeclineWithoutItsReasonAndOfAWithdrawal() throws Exception {
        var member = region.municipality();
        var collaboration = region.collaboration();
        var declined = region.declared(member, collaboration);
        region.decide(declined, "{\"decision\":\"DECLINE\",\"reason\":\"Geheim.\"}", collaboration.administrator());
        var withdrawn = region.declared(member, collaboration);
        region.withdraw(withdrawn, member.administrator());

        var decline = new Topic("memberships").events(declined, 2).getLast();
        var withdrawal = new Topic("memberships").events(withdrawn, 2).getLast();

        ContractAssertions.assertMatchesContract(decline);
        ContractAssertions.assertMatchesContract(withdrawal);
        assertThat(decline).contains("membership-declined.v1", "DECLINED").doesNotContain("Geheim");
        assertThat(withdrawal).contains("membership-withdrawn.v1", "WITHDRAWN");
    }

    @Test
    void tellsOfAnAnnouncedEndWithoutItsReason() throws Exception {
        var collaboration = region.collaboration();
        var id = region.confirmed(region.municipality(), collaboration);
        region.terminate(id, "{\"endsOn\":\"2027-08-01\",\"reason\":\"Geheim.\"}", collaboration.administrator());

        var announced = new Topic("memberships").events(id, 3).getLast();

        ContractAssertions.assertMatchesContract(announced);
        assertThat(announced)
                .contains("membership-termination-announced.v1", "RESIGNED", "2027-08-01", "COLLABORATION")
                .doesNotContain("Geheim");
    }

    @Test
    void ignoresWhatComesAgainOrLate() throws Exception {
        var first = new Region.Party(UUID.randomUUID(), "Regio Noord", OrganisationType.COLLABORATION);
        var renamed = new Region.Party(first.id(), "Regio Noordoost", first.type());
        var second = UUID.randomUUID();
        tell(renamed, "ACTIVE", 2, second);
        tell(first, "CONCEPT", 1, UUID.randomUUID());
        tell(renamed, "ACTIVE", 2, second);
        tell(renamed, "DEACTIVATED", 3, UUID.randomUUID());
        tell(first, "ACTIVE", 2, UUID.randomUUID());
        var last = new Region.Party(UUID.randomUUID(), "Laatste", OrganisationType.COLLABORATION);
        tell(first.id(), last, "ACTIVE", 1, UUID.randomUUID());
        awaitKnown(last, 1);

        var known = region.organisations().find(first.id()).orElseThrow();

        assertThat(known.name()).isEqualTo("Regio Noordoost");
        assertThat(known.status()).isEqualTo(OrganisationStatus.DEACTIVATED);
        assertThat(known.version()).isEqualTo(3);
    }

    private void awaitKnown(Region.Party party, long version) {
        await().atMost(Duration.ofSeconds(30)).until(() -> region.organisations()
                .find(party.id())
                .map(KnownOrganisation::version)
                .filter(known -> known == version)
                .isPresent());
    }

    private void tell(Region.Party party, String status, long version, UUID eventId) throws Exception {
        tell(party.id(), party, status, version, eventId);
    }

    /** @param key decides the partition, so what is sent under one key arrives in that order */
    private void tell(UUID key, Region.Party party, String status, long version, UUID eventId) throws Exception {
        var example = Path.of("../organisation-service/contracts/" + TYPE + ".example.json");
        var event = (ObjectNode) json.readTree(Files.readString(example));
        event.put("id", eventId.toString()).put("subject", party.id().toString());
        ((ObjectNode) event.path("data"))
                .put("organisationId", party.id().toString())
                .put("version", version)
                .put("name", party.name())
                .put("organisationType", party.type().name())
                .put("status", status);
        kafka.send("nl.softwarecatalogus.organisations", key.toString(), event.toString())
                .get();
    }

    private String text(String event, String pointer) {
        JsonNode node = json.readTree(event).at(pointer);
        return node.asString();
    }
}
