// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.softwarecatalogus.acceptance.contract.Contracts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts obey the NLgov REST API Design Rules (Spectral) and AsyncAPI 3. Needs Node 20. */
class ContractLintTests {

    private static final Path LINT = Path.of("lint").toAbsolutePath();
    private static final Path ASYNC_API = Contracts.PROJECT.resolve("docs/asyncapi.yaml");

    @BeforeAll
    @Timeout(5 * 60)
    static void installLinters() throws Exception {
        var installed = LINT.resolve("node_modules/.package-lock.json");
        var wanted = Files.getLastModifiedTime(LINT.resolve("package-lock.json"));
        if (Files.notExists(installed) || Files.getLastModifiedTime(installed).compareTo(wanted) < 0) {
            var result = run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
            assertThat(result.exitCode()).as(result.output()).isZero();
        }
    }

    static List<Path> openApiContracts() {
        return Contracts.files();
    }

    @ParameterizedTest
    @MethodSource("openApiContracts")
    void obeysTheApiDesignRules(Path contract) throws Exception {
        var result = run(List.of(
                "node",
                "node_modules/@stoplight/spectral-cli/dist/index.js",
                "lint",
                "--ruleset",
                "adr-ruleset.yaml",
                "--fail-severity",
                "warn",
                contract.toString()));

        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    @Test
    void describesEveryApi() {
        assertThat(openApiContracts()).hasSize(5);
    }

    @Test
    void describesTheEventsInValidAsyncApi() throws Exception {
        var result = run(List.of("node", "asyncapi.mjs", ASYNC_API.toString()));

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

    private static Result run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(LINT.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        try {
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } finally {
            process.destroyForcibly();
        }
    }

    private record Result(int exitCode, String output) {}
}
