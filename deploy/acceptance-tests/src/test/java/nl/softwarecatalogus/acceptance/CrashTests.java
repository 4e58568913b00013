// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.local.LocalSystem;
import nl.softwarecatalogus.local.settings.Service;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Declarations go on while each service in turn, and the broker, is killed and started again. Clients do what a client
 * should: send again with the same key until there is an answer. The number of declarations is the system property
 * {@code declarations}: 1,000 shows more, a few hundred are enough to be hit by every kill.
 */
@AcceptanceTest
class CrashTests {

    private static final int DECLARATIONS = Integer.getInteger("declarations", 300);

    @Test
    void losesAndInventsNothingWhenProcessesAreKilled(LocalSystem system, Region region) {
        var work = DeclarationWork.prepare(region, DECLARATIONS);
        var killings = killings(system);

        try (var clients = work.start()) {
            var share = DECLARATIONS / (killings.size() + 1);
            for (int i = 0; i < killings.size(); i++) {
                clients.awaitAnswers((i + 1) * share);
                killings.get(i).run();
            }
            clients.awaitAnswers(DECLARATIONS);
        }

        var usages = assertCatalogueHoldsAll(region, work);
        assertEventsAreCompleteAndInOrder(system, usages);
        assertDashboardShowsTheSum(region, work);
    }

    private static List<Runnable> killings(LocalSystem system) {
        var killings = EnumSet.allOf(Service.class).stream()
                .map(service -> (Runnable) () -> {
                    system.kill(service);
                    system.restart(service);
                })
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        killings.add(() -> {
            system.killBroker();
            system.restartBroker();
        });
        return killings;
    }

    /** Each declaration once: an answer that got lost in a crash was asked for again, not made again. */
    private static Set<String> assertCatalogueHoldsAll(Region region, DeclarationWork work) {
        var landscape =
                Region.CATALOGUE + "/collaborations/" + work.collaboration().id() + "/landscape?pageSize=100&page=";
        var usages = new LinkedHashSet<String>();
        var total = region.officer()
                .get(landscape + 1)
                .expect(200)
                .json()
                .path("total")
                .asInt();
        for (int page = 1; usages.size() < total; page++) {
            region.officer()
                    .get(landscape + page)
                    .expect(200)
                    .json()
                    .path("items")
                    .forEach(entry -> usages.add(entry.path("usageId").asString()));
        }
        assertThat(usages).hasSize(DECLARATIONS);
        return usages;
    }

    private static void assertEventsAreCompleteAndInOrder(LocalSystem system, Set<String> usages) {
        try (var subscriber = new Subscriber(system.kafkaBootstrapServers())) {
            var messages = subscriber.readUntil(read -> read.stream()
                    .map(ConsumerRecord::key)
                    .collect(Collectors.toSet())
                    .containsAll(usages));
            var versions = messages.stream()
                    .collect(Collectors.groupingBy(
                            Subscriber::thing, Collectors.mapping(CrashTests::version, Collectors.toList())));
            assertThat(versions).allSatisfy((thing, seen) -> assertThat(
                            seen.stream().distinct())
                    .as("versions of %s, once repeats are ignored", thing)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, seen.getLast()).boxed().toList()));
        }
    }

    private static void assertDashboardShowsTheSum(Region region, DeclarationWork work) {
        var dashboard =
                "/api/reporting/v1/collaborations/" + work.collaboration().id() + "/dashboard";
        Eventually.reply(() -> region.officer().get(dashboard), reply -> {
            var usages = reply.expect(200).json().path("usages");
            assertThat(usages.path("total").asInt()).isEqualTo(DECLARATIONS);
            assertThat(usages.path("members").asInt()).isEqualTo(work.members().size());
            assertThat(usages.path("applications")
                            .valueStream()
                            .mapToInt(used -> used.path("members").asInt())
                            .sum())
                    .isEqualTo(DECLARATIONS);
        });
    }

    private static long version(ConsumerRecord<String, String> message) {
        return JsonMapper.shared()
                .readTree(message.value())
                .path("data")
                .path("version")
                .asLong();
    }
}
