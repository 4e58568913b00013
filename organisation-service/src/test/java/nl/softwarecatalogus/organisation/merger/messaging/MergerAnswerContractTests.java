// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import nl.softwarecatalogus.organisation.merger.AnswerStage;
import nl.softwarecatalogus.organisation.merger.AnsweringService;
import nl.softwarecatalogus.organisation.merger.MergerCount;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** This service reads what the other services promise to answer. */
class MergerAnswerContractTests {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @CsvSource({
        "membership, assessed, ASSESSED, MEMBERSHIP, 1",
        "membership, followed, FOLLOWED, MEMBERSHIP, 0",
        "catalogue, assessed, ASSESSED, USAGE, 1",
        "catalogue, followed, FOLLOWED, USAGE, 0"
    })
    void readsAnswers(String service, String name, AnswerStage stage, String kind, int blockers) {
        var type = "nl.softwarecatalogus." + service + "-merger-" + name + ".v1";
        var event = json.readTree(
                ContractAssertions.example(Path.of("../" + service + "-service/contracts/" + type + ".example.json")));
        var answered = json.treeToValue(event.path("data"), MergerAnswered.class);
        var version = event.at("/data/version").asLong();
        var metadata = new EventMetadata(UUID.randomUUID(), type, answered.mergerId(), version, Instant.EPOCH);

        var answer = answered.answer(AnsweringService.MEMBERSHIP, metadata);

        assertThat(answered.mergerId()).hasToString(event.path("subject").asString());
        assertThat(answer.stage()).isEqualTo(stage);
        assertThat(answer.version()).isEqualTo(version);
        assertThat(answer.mergerVersion())
                .isEqualTo(event.at("/data/mergerVersion").asLong());
        assertThat(answer.counts()).extracting(MergerCount::kind).contains(kind);
        assertThat(answer.blockers()).hasSize(blockers);
    }
}
