// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The heap of another process of the same JDK, asked with its own tool. */
record Heap(long processId) {

    private static final Path JCMD = Path.of(System.getProperty("java.home", ""), "bin", "jcmd");
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    /** Megabytes that something still holds. */
    double live() {
        jcmd("GC.run");
        return USED.matcher(jcmd("GC.heap_info"))
                        .results()
                        .mapToLong(generation -> Long.parseLong(generation.group(1)))
                        .sum()
                / 1_024.0;
    }

    private String jcmd(String command) {
        try {
            var process = new ProcessBuilder(JCMD.toString(), Long.toString(processId), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
