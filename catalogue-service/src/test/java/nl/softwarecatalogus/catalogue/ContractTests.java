// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.testing.ContractAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised is sound in itself; the integration tests of each feature hold what is really sent against it. */
class ContractTests {

    static Stream<Path> examples() {
        return ContractAssertions.examples(Path.of("contracts"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsWhatItPromises(Path example) {
        ContractAssertions.example(example);
    }

    @Test
    void showsEveryEvent() {
        assertThat(examples()).hasSize(15);
    }
}
