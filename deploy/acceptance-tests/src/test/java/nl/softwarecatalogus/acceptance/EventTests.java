// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.local.LocalSystem;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
            "nl.softwarecatalogus.usage-declared.v1");

    @Test
    void tellsOfTheJourneyInValidCloudEvents(LocalSystem system, Region region) {
        var messages = history(system, region);

        assertThat(messages.stream().map(EventTests::type).collect(Collectors.toSet()))
                .containsAll(TOLD);
        messages.forEach(message -> ContractAssertions.assertMatchesContract(message.value()));
    }

    @Test
    void putsWhatItIsAboutInTheKeyAndSaysThatItIsACloudEvent(LocalSystem system, Region region) {
        assertThat(history(system, region)).allSatisfy(message -> {
            assertThat(message.key()).isEqualTo(field(message, "subject"));
            assertThat(message.headers().lastHeader("content-type").value())
                    .isEqualTo("application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void keepsTheOrderOfEachThingWithoutGaps(LocalSystem system, Region region) {
        var versions = history(system, region).stream()
                .collect(groupingBy(
                        ConsumerRecord::key,
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
        assertThat(history(system, region)).allSatisfy(message -> {
            assertThat(region.personalData().in(message.value()))
                    .as(message.value())
                    .isEmpty();
            assertThat(message.value()).doesNotContain("@");
        });
    }

    /** Once it holds what the region did last. */
    private static List<ConsumerRecord<String, String>> history(LocalSystem system, Region region) {
        try (var subscriber = new Subscriber(system.kafkaBootstrapServers())) {
            return subscriber.readUntil(messages ->
                    messages.stream().anyMatch(message -> message.value().contains(region.declarationId())));
        }
    }

    private static String type(ConsumerRecord<String, String> message) {
        return field(message, "type");
    }

    private static String field(ConsumerRecord<String, String> message, String name) {
        return JsonMapper.shared().readTree(message.value()).path(name).asString("");
    }
}
