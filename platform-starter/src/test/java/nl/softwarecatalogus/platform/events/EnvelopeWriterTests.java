// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EnvelopeWriterTests {

    private static final UUID THING = UUID.fromString("8c4e2b7d-1f3a-4d6c-b5e9-7a0c2d4f6e03");
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    record Made(UUID thingId, String name, LocalDate startsOn) {}

    private final EnvelopeWriter writer = new EnvelopeWriter(
            JsonMapper.shared(),
            Clock.fixed(Instant.parse("2026-11-24T09:15:00.123456789Z"), ZoneOffset.UTC),
            Publisher.properties(),
            "sample-service",
            () -> TRACE);

    @Test
    void writesWhatTheProfileAsks() {
        var event = JsonMapper.shared().readTree(written("Ding"));

        assertThat(event.path("source").asString())
                .isEqualTo("urn:nld:oin:00000099000000001000:systeem:softwarecatalogus-sample");
        assertThat(event.path("time").asString()).isEqualTo("2026-11-24T09:15:00.123456Z");
        assertThat(event.path("dataref").asString())
                .isEqualTo("https://softwarecatalogus.example/api/sample/v1/things/" + THING);
        assertThat(event.path("traceparent").asString()).isEqualTo(TRACE);
        assertThat(event.at("/data/startsOn").asString()).isEqualTo("2026-12-01");
    }

    @Test
    void refersToWhatAnotherServiceKeeps() {
        var row = writer.write(new OutgoingEvent(
                "nl.softwarecatalogus.things",
                Publisher.MADE,
                THING,
                "/../other/v1/plans/" + THING,
                new Made(THING, "Ding", LocalDate.of(2026, 12, 1))));

        assertThat(JsonMapper.shared().readTree(row.payload()).path("dataref").asString())
                .isEqualTo("https://softwarecatalogus.example/api/other/v1/plans/" + THING);
    }

    @Test
    void keepsTheContractOnceTheDatabaseHasFilledInTheVersion() {
        var database = ServiceDatabase.create();
        var transactions = database.transactions();
        var texts = "\"version\":\"@\" \\\"version\\\":\\\"@\\\"";

        transactions.template().executeWithoutResult(_ -> {
            transactions.store().append(List.of(event("Ding"), event(texts)));
            transactions.store().append(List.of(event("Ding")));
        });

        assertThat(database.payloads()).allSatisfy(ContractAssertions::assertMatchesContract);
        assertThat(database.payloads())
                .extracting(payload -> JsonMapper.shared()
                        .readTree(payload)
                        .at("/data/version")
                        .asLong())
                .containsExactly(1L, 2L, 3L);
        assertThat(JsonMapper.shared()
                        .readTree(database.payloads().get(1))
                        .at("/data/name")
                        .asString())
                .isEqualTo(texts);
    }

    @Test
    void refusesWhatIsTooLargeForEverySubscriber() {
        assertThatThrownBy(() -> written("x".repeat(64 * 1024))).hasMessageContaining("larger than 64 KB");
    }

    private OutboxRow event(String name) {
        return writer.write(new OutgoingEvent(
                "nl.softwarecatalogus.things",
                Publisher.MADE,
                THING,
                "/v1/things/" + THING,
                new Made(THING, name, LocalDate.of(2026, 12, 1))));
    }

    private String written(String name) {
        return event(name).payload();
    }
}
