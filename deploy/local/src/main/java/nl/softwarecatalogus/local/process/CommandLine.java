// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process was started with; Java's own answer is cut off at one page on Linux. */
final class CommandLine {

    private CommandLine() {}

    static String of(ProcessHandle process) {
        var file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        if (Files.isReadable(file)) {
            try {
                return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace('\0', ' ');
            } catch (IOException e) {
                return "";
            }
        }
        return process.info().commandLine().orElse("");
    }
}
