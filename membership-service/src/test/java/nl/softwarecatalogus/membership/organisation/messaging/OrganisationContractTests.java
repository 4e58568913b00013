// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.organisation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.events.OnEvent;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** This service reads what the organisation-service promises. */
class OrganisationContractTests {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<Arguments> typesListenedTo() {
        return Arrays.stream(OrganisationListener.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(OnEvent.class))
                .flatMap(method -> Arrays.stream(
                                method.getAnnotation(OnEvent.class).types())
                        .map(type -> arguments(type, method.getParameterTypes()[0])));
    }

    @ParameterizedTest
    @MethodSource("typesListenedTo")
    void readsTheProducersExample(String type, Class<?> part) {
        var file = Path.of("../organisation-service/contracts/" + type + ".example.json");

        var event = json.readTree(ContractAssertions.example(file));
        var organisation = json.treeToValue(event.path("data"), part);

        assertThat(organisation).hasNoNullFieldsOrPropertiesExcept("province");
        assertThat(organisation)
                .hasFieldOrPropertyWithValue(
                        "organisationId", UUID.fromString(event.path("subject").asString()));
    }
}
