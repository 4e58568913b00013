// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Reply;
import nl.softwarecatalogus.local.LocalSystem;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Two officers who do not know of each other decide on the same requests, one to admit, the other to reject. */
@AcceptanceTest
class TwoOfficersTests {

    private static final String CASES = "/api/admission/v1/admission-requests/";
    private static final int REQUESTS = 5;
    private static final Map<String, String> ADMIT = Map.of("decision", "ADMIT");
    private static final Map<String, String> REJECT = Map.of("decision", "REJECT", "reasons", "Nog geen bestuur.");

    @Test
    void decideOnceAndOneEventTellsOfIt(LocalSystem system, Region region) {
        var cases = IntStream.range(0, REQUESTS)
                .mapToObj(number -> assessed(region, "Samenwerking Gelijktijdig " + number))
                .toList();

        for (var id : cases) {
            var one = decide(region, id, true);
            var other = decide(region, id, false);
            assertThat(List.of(one.join().status(), other.join().status())).containsExactlyInAnyOrder(200, 409);
        }

        var told = decisionsTold(system, region, cases);
        for (var id : cases) {
            var decided = region.officer().get(CASES + id).expect(200).text("status");
            assertThat(told)
                    .filteredOn(message -> message.key().equals(id))
                    .singleElement()
                    .satisfies(message -> assertThat(JsonMapper.shared()
                                    .readTree(message.value())
                                    .at("/data/status")
                                    .asString())
                            .isEqualTo(decided));
        }
    }

    private static CompletableFuture<Reply> decide(Region region, String id, boolean admit) {
        var officer = admit ? region.officer() : region.secondOfficer();
        return CompletableFuture.supplyAsync(() -> officer.post(CASES + id + "/decisions", admit ? ADMIT : REJECT));
    }

    /** Everything until a later request shows that nothing is still on its way. */
    private static List<ConsumerRecord<String, String>> decisionsTold(
            LocalSystem system, Region region, List<String> cases) {
        var later = region.clerk().open("COLLABORATION", "Samenwerking Daarna");
        try (var subscriber = new Subscriber(system.kafkaBootstrapServers())) {
            subscriber.readUntil(messages ->
                    messages.stream().anyMatch(message -> message.key().equals(later)));
            return subscriber.readAll().stream()
                    .filter(message -> cases.contains(message.key()))
                    .filter(message -> !message.value().contains("nl.softwarecatalogus.admission-requested.v1"))
                    .toList();
        }
    }

    private static String assessed(Region region, String name) {
        var id = region.clerk().open("COLLABORATION", name);
        region.clerk().assess(id);
        return id;
    }
}
