// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder with scripts for Node 20, whose packages are installed from its lockfile when they are not there yet. */
record NodeScript(Path folder) {

    record Result(int exitCode, String output) {}

    static NodeScript in(String folder) throws IOException, InterruptedException {
        var scripts = new NodeScript(Path.of(folder).toAbsolutePath());
        scripts.install();
        return scripts;
    }

    private void install() throws IOException, InterruptedException {
        var installed = folder.resolve("node_modules/.package-lock.json");
        var wanted = Files.getLastModifiedTime(folder.resolve("package-lock.json"));
        if (Files.notExists(installed) || Files.getLastModifiedTime(installed).compareTo(wanted) < 0) {
            var result = run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
            assertThat(result.exitCode()).as(result.output()).isZero();
        }
    }

    Result node(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private Result run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
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
}
