// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractAssertionsTests {

    private static final Path EXAMPLE =
            Path.of("src/test/resources/contracts/nl.softwarecatalogus.thing-made.v1.example.json");

    @Test
    void acceptsAnEventThatKeepsTheContract() {
        assertThatCode(() -> ContractAssertions.example(EXAMPLE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "specversion  | \"1.0\"                            | \"1.1\"",
                "id           | 1b0f6a52-7d0e-4f3b-9a44            | nummer-1",
                "source       | urn:nld:oin:00000099000000001000   | urn:nld:oin:99",
                "subject      | 8c4e2b7d-1f3a-4d6c                 | Groningen",
                "time         | 2026-11-24T09:15:00Z               | 2026-11-24T09:15:00+01:00",
                "dataref      | https://softwarecatalogus.example/api | /api",
                "dataschema   | thing-made.v1.schema               | thing-unmade.v1.schema",
                "attribute    | \"traceparent\"                    | \"traceParent\"",
                "data         | \"name\": \"Ding\"                 | \"name\": 1",
                "missing data | \"name\": \"Ding\"                 | \"other\": \"Ding\"",
                "version      | \"version\": 1                     | \"version\": 0",
                "JSON         | \"data\"                           | data"
            })
    void refusesAnEventThatBreaksIt(String fault, String right, String wrong) throws IOException {
        var broken = Files.readString(EXAMPLE).replace(right, wrong);

        assertThatThrownBy(() -> ContractAssertions.assertMatchesContract(broken))
                .as(fault)
                .isInstanceOfAny(AssertionError.class, RuntimeException.class);
    }

    @Test
    void refusesATypeWithoutContract() throws IOException {
        var unknown = Files.readString(EXAMPLE).replace("thing-made", "thing-lost");

        assertThatThrownBy(() -> ContractAssertions.assertMatchesContract(unknown))
                .hasMessageContaining("no contract nl.softwarecatalogus.thing-lost.v1.schema.json");
    }
}
