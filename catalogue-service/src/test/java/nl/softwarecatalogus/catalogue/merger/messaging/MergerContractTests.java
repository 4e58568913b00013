// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.events.OnEvent;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** This service reads what the organisation-service promises of mergers. */
class MergerContractTests {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<String> typesListenedTo() {
        return Arrays.stream(MergerListener.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(OnEvent.class))
                .flatMap(method ->
                        Arrays.stream(method.getAnnotation(OnEvent.class).types()));
    }

    @ParameterizedTest
    @MethodSource("typesListenedTo")
    void readsTheProducersExample(String type) {
        var file = Path.of("../organisation-service/contracts/" + type + ".example.json");
        assumeTrue(Files.exists(file), () -> "SKIPPED: no example: " + file);

        var event = json.readTree(ContractAssertions.example(file));
        var merger = json.treeToValue(event.path("data"), MergerState.class).merger(3);

        assertThat(event.path("subject").asString()).isEqualTo(merger.mergerId().toString());
        assertThat(merger.merging().target()).hasNoNullFieldsOrProperties();
        assertThat(merger.merging().sourceIds()).isNotEmpty();
    }
}
