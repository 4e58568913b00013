// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes of an earlier start that was killed before it could stop them. A number in a pid file may belong to a
 * stranger by now, so only a process whose command line carries our marker is touched.
 */
public final class StaleProcesses {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private StaleProcesses() {}

    /** Stops them, the database last, and answers their names. */
    public static List<String> stop(Path runFolder) {
        List<String> stopped = new ArrayList<>();
        var files = new ArrayList<>(PidFile.allIn(runFolder));
        files.sort((a, b) -> Boolean.compare(isDatabase(a), isDatabase(b)));
        for (var path : files) {
            var known = PidFile.read(path);
            known.flatMap(file -> ProcessHandle.of(file.pid()).filter(process -> isOurs(file, process)))
                    .ifPresent(process -> {
                        end(process, known.orElseThrow().stopSignal());
                        stopped.add(known.orElseThrow().name());
                    });
            known.ifPresent(PidFile::remove);
        }
        return stopped;
    }

    static boolean isOurs(PidFile file, ProcessHandle process) {
        return process.isAlive() && CommandLine.of(process).contains(file.marker());
    }

    private static boolean isDatabase(Path path) {
        return path.getFileName().toString().startsWith("postgresql");
    }

    private static void end(ProcessHandle process, String signal) {
        Signals.send(signal, process);
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
