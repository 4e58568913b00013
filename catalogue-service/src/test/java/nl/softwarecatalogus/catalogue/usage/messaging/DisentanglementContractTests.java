// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import nl.softwarecatalogus.catalogue.usage.Settlement;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** This service reads what the membership-service promises. */
class DisentanglementContractTests {

    private static final Path EXAMPLE =
            Path.of("../membership-service/contracts/nl.softwarecatalogus.disentanglement-settled.v1.example.json");

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void readsTheProducersExample() {
        var event = json.readTree(ContractAssertions.example(EXAMPLE));

        var leaving = json.treeToValue(event.path("data"), DisentanglementSettled.class)
                .leaving(Instant.parse(event.path("time").asString()));

        assertThat(leaving).hasNoNullFieldsOrProperties();
        assertThat(leaving.usages().values())
                .containsExactlyInAnyOrder(Settlement.UNTIL_CONTRACT_ENDS, Settlement.TAKE_OVER);
        assertThat(leaving.on()).as("in the Netherlands").isEqualTo(LocalDate.of(2028, 1, 1));
    }
}
