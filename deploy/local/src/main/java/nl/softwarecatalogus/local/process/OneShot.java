// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs a command to its end. */
public final class OneShot {

    private OneShot() {}

    /** Answers the exit code. */
    public static int run(List<String> command, Map<String, String> environment, Path log) {
        Process process = null;
        try {
            Files.createDirectories(Objects.requireNonNull(log.getParent()));
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
            return process.waitFor();
        } catch (IOException e) {
            throw new StartFailedException("De opdracht " + command.getFirst() + " mislukt: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailedException("Het starten is afgebroken.", e);
        } finally {
            if (process != null) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }

    public static void runOrFail(String what, List<String> command, Map<String, String> environment, Path log) {
        if (run(command, environment, log) != 0) {
            throw new StartFailedException(
                    "%s mislukt. De laatste regels van het logboek:%n%s".formatted(what, LogTail.of(log)));
        }
    }
}
