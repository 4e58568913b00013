// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Remembers a process on disk, so that the next start finds it when we were killed and it was not. */
record PidFile(Path path, long pid, String stopSignal, String marker) {

    private static final String SUFFIX = ".pid";
    private static final int LINES = 3;

    static PidFile write(Path runFolder, ProcessPlan plan, long pid) throws IOException {
        Files.createDirectories(runFolder);
        var file = new PidFile(runFolder.resolve(plan.name() + SUFFIX), pid, plan.stopSignal(), plan.marker());
        Files.write(file.path, List.of(Long.toString(pid), file.stopSignal, file.marker));
        return file;
    }

    /** Empty when the file is not one of ours. */
    static Optional<PidFile> read(Path path) {
        try {
            var lines = Files.readAllLines(path);
            if (lines.size() != LINES || !lines.getFirst().matches("\\d{1,18}")) {
                return Optional.empty();
            }
            return Optional.of(new PidFile(path, Long.parseLong(lines.getFirst()), lines.get(1), lines.getLast()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> allIn(Path runFolder) {
        if (Files.notExists(runFolder)) {
            return List.of();
        }
        try (var files = Files.list(runFolder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        var file = path.getFileName().toString();
        return file.substring(0, file.length() - SUFFIX.length());
    }

    void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
