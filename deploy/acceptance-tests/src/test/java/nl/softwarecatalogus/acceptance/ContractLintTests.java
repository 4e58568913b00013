// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.softwarecatalogus.acceptance.contract.Contracts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts obey the NLgov REST API Design Rules (Spectral) and AsyncAPI 3. Needs Node 20. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractLintTests {

    private static final Path ASYNC_API = Contracts.PROJECT.resolve("docs/asyncapi.yaml");

    private NodeScript linters = new NodeScript(Path.of("lint"));

    @BeforeAll
    @Timeout(5 * 60)
    void installLinters() throws Exception {
        linters = NodeScript.in("lint");
    }

    static List<Path> openApiContracts() {
        return Contracts.files();
    }

    @ParameterizedTest
    @MethodSource("openApiContracts")
    void obeysTheApiDesignRules(Path contract) throws Exception {
        var result = linters.node(
                "node_modules/@stoplight/spectral-cli/dist/index.js",
                "lint",
                "--ruleset",
                "adr-ruleset.yaml",
                "--fail-severity",
                "warn",
                contract.toString());

        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    @Test
    void describesEveryApi() {
        assertThat(openApiContracts()).hasSize(5);
    }

    @Test
    void describesTheEventsInValidAsyncApi() throws Exception {
        var result = linters.node("asyncapi.mjs", ASYNC_API.toString());

        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    @Test
    void describesEveryEvent() throws IOException {
        var described = Files.readString(ASYNC_API);

        var files = Contracts.eventFiles().stream()
                .map(file -> "../" + Contracts.PROJECT.relativize(file))
                .toList();
        assertThat(files).isNotEmpty();
        assertThat(files.stream().filter(file -> !described.contains(file)))
                .as("files that docs/asyncapi.yaml does not mention")
                .isEmpty();
    }
}
