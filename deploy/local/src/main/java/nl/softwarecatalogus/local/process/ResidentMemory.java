// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory that a process really occupies (RSS), as Linux counts it. */
final class ResidentMemory {

    private static final int KILOBYTES = 1024;

    private ResidentMemory() {}

    /** 0 where the system does not tell. */
    static long megabytes(long pid) {
        var status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
