// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The last lines of a log, to show why a process ended. */
final class LogTail {

    private static final int LINES = 25;
    private static final int BYTES = 16_384;

    private LogTail() {}

    static String of(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var length = (int) Math.min(BYTES, file.length());
            var bytes = new byte[length];
            file.seek(file.length() - length);
            file.readFully(bytes);
            var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(geen logboek: " + e.getMessage() + ")";
        }
    }
}
