// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.softwarecatalogus.acceptance.contract.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer types first. */
class LocalCommandTests {

    private static final Path LOCAL = Contracts.PROJECT.resolve("deploy/local");

    @Test
    void explainsItself() throws Exception {
        var answer = run(List.of(LOCAL.resolve("up").toString(), "--help"));

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.output())
                .contains("--demo", "--fresh", "--port-base", "--data", "gateway", "mailbox")
                .doesNotContain("Exception");
    }

    @Test
    void namesAnOptionThatItDoesNotKnow(@TempDir Path data) throws Exception {
        var answer = run(launcher(data, "--demoo"));

        assertThat(answer.exitCode()).isNotZero();
        assertThat(answer.output()).contains("--demoo").doesNotContain("Exception");
    }

    @Test
    void tellsWhichPortIsTakenBeforeItStartsAnything(@TempDir Path data) throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var answer = run(launcher(data, "--port", "mailbox=" + taken.getLocalPort()));

            assertThat(answer.exitCode()).isNotZero();
            assertThat(answer.output())
                    .contains("poort " + taken.getLocalPort() + " (Postvak) is bezet", "--port-base")
                    .doesNotContain("Exception");
            assertThat(Files.exists(data.resolve("postgres"))).isFalse();
        }
    }

    /** What the script starts once everything is built. */
    private static List<String> launcher(Path data, String... arguments) {
        var classPath = LOCAL.resolve("target/local.jar") + ":" + LOCAL.resolve("target/lib") + "/*";
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classPath,
                "nl.softwarecatalogus.local.Launcher",
                Contracts.PROJECT.toString(),
                "--data",
                data.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Answer run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), output);
        } finally {
            process.destroyForcibly();
        }
    }

    private record Answer(int exitCode, String output) {}
}
