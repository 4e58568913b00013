// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.local.LocalSystem;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What another system sees that subscribes with a plain Kafka client. */
@AcceptanceTest
class EventTests {

    private static final Set<String> TOLD = Set.of(
            "nl.softwarecatalogus.collaboration-admitted.v1",
            "nl.softwarecatalogus.organisation-activated.v1",
            "nl.softwarecatalogus.membership-confirmed.v1",
            "nl.softwarecatalogus.offering-published.v1",
            "nl.softwarecatalogus.usage-declared.v1",
            "nl.softwarecatalogus.invitation-sent.v1",
            "nl.softwarecatalogus.interface-registered.v1",
            "nl.softwarecatalogus.membership-ended.v1",
            "nl.softwarecatalogus.disentanglement-settled.v1");

    /** Somebody is invited, an interface is registered, and a member with shared usage leaves today. */
    @BeforeAll
    static void letMoreHappen(Region region) {
        var collaboration = region.parties().collaboration();
        region.connect(collaboration, region.applicationId(), region.parties().member());
        var message = "Bel Willemien de Wit op 0592 12 34 56";
        region.personalData().add("Willemien", "0592 12 34 56");
        var invitation = Map.of(
                "collaborationId", collaboration.id(),
                "organisationIds", List.of(region.clerk().supplier("Genodigde Berichten BV")),
                "message", message);
        Eventually.status(
                201, () -> collaboration.administrator().post(Region.MEMBERSHIP + "/invitations", invitation));
        var leaver = region.newcomer("1969", "Gemeente Westerkwartier");
        var membershipId = region.join(leaver, collaboration);
        region.declare(region.applicationId(), List.of(leaver.id()));
        var end = Map.of("endsOn", Region.today().toString(), "reason", "Willemien de Wit wil dat zo");
        leaver.administrator()
                .post(Region.MEMBERSHIP + "/memberships/" + membershipId + "/terminations", end)
                .expect(200);
    }

    @Test
    void tellsOfTheJourneyInValidCloudEvents(LocalSystem system) {
        var messages = history(system);

        assertThat(types(messages)).containsAll(TOLD);
        messages.forEach(message -> ContractAssertions.assertMatchesContract(message.value()));
    }

    @Test
    void putsWhatItIsAboutInTheKeyAndSaysThatItIsACloudEvent(LocalSystem system) {
        assertThat(history(system)).allSatisfy(message -> {
            assertThat(message.key()).isEqualTo(field(message, "subject"));
            assertThat(message.headers().lastHeader("content-type").value())
                    .isEqualTo("application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void keepsTheOrderOfEachThingWithoutGaps(LocalSystem system) {
        var versions = history(system).stream()
                .collect(groupingBy(
                        Subscriber::thing,
                        mapping(
                                message -> JsonMapper.shared()
                                        .readTree(message.value())
                                        .path("data")
                                        .path("version")
                                        .asLong(),
                                toList())));

        assertThat(versions).allSatisfy((thing, seen) -> assertThat(
                        seen.stream().distinct())
                .as(thing)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, seen.getLast()).boxed().toList()));
    }

    @Test
    void tellsNothingOfPersons(LocalSystem system, Region region) {
        assertThat(history(system)).allSatisfy(message -> {
            assertThat(region.personalData().in(message.value()))
                    .as(message.value())
                    .isEmpty();
            assertThat(message.value()).doesNotContain("@");
        });
    }

    /** Once it holds what happened last. */
    private static List<ConsumerRecord<String, String>> history(LocalSystem system) {
        try (var subscriber = new Subscriber(system.kafkaBootstrapServers())) {
            subscriber.readUntil(messages -> types(messages).containsAll(TOLD));
            return subscriber.readAll();
        }
    }

    private static Set<String> types(List<ConsumerRecord<String, String>> messages) {
        return messages.stream().map(EventTests::type).collect(Collectors.toSet());
    }

    private static String type(ConsumerRecord<String, String> message) {
        return field(message, "type");
    }

    private static String field(ConsumerRecord<String, String> message, String name) {
        return JsonMapper.shared().readTree(message.value()).path(name).asString("");
    }
}
