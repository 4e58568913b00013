// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.events.OnEvent;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** This service reads what the catalogue-service promises. */
class UsageContractTests {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<String> typesListenedTo() {
        return Arrays.stream(UsageListener.class.getDeclaredMethods())
                .map(method -> method.getAnnotation(OnEvent.class))
                .filter(Objects::nonNull)
                .flatMap(event -> Arrays.stream(event.types()));
    }

    @ParameterizedTest
    @MethodSource("typesListenedTo")
    void readsTheProducersExample(String type) {
        var file = Path.of("../catalogue-service/contracts/" + type + ".example.json");

        var event = json.readTree(ContractAssertions.example(file));
        var usage = json.treeToValue(event.path("data"), UsageState.class);

        assertThat(usage).hasNoNullFieldsOrPropertiesExcept("transferredFromId");
        assertThat(usage.transferredFromId() != null).isEqualTo(type.contains("transferred"));
        assertThat(event.path("subject").asString()).isEqualTo(usage.usageId().toString());
    }
}
