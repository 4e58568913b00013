// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.merger.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** This service reads what the organisation-service promises. */
class MergerContractTests {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nl.softwarecatalogus.organisation-merger-planned.v1",
                "nl.softwarecatalogus.organisations-merged.v1"
            })
    void readsTheProducersExample(String type) {
        var file = Path.of("../organisation-service/contracts/" + type + ".example.json");

        var event = json.readTree(ContractAssertions.example(file));
        var merger = json.treeToValue(event.path("data"), MergerState.class).toMerger(7);

        assertThat(merger.mergerId()).hasToString(event.path("subject").asString());
        assertThat(merger.version()).isEqualTo(7);
        assertThat(merger.succession().effectiveOn()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(merger.succession().sourceIds())
                .doesNotContain(merger.succession().targetId());
        assertThat(merger.parties())
                .hasSize(1 + merger.succession().sourceIds().size())
                .allSatisfy(party -> assertThat(party.name()).isNotBlank());
    }
}
