// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

import java.nio.file.Path;
import java.time.Duration;
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
        var files = PidFile.allIn(runFolder).stream()
                .flatMap(path -> PidFile.read(path).stream())
                .toList();
        var left = files.stream().filter(StaleProcesses::isOurs).toList();
        end(left.stream().filter(file -> !isDatabase(file)).toList());
        end(left.stream().filter(StaleProcesses::isDatabase).toList());
        files.forEach(PidFile::remove);
        return left.stream().map(PidFile::name).toList();
    }

    private static boolean isOurs(PidFile file) {
        return ProcessHandle.of(file.pid())
                .filter(process -> process.isAlive() && CommandLine.of(process).contains(file.marker()))
                .isPresent();
    }

    private static boolean isDatabase(PidFile file) {
        return file.name().equals("postgresql");
    }

    private static void end(List<PidFile> files) {
        files.forEach(
                file -> ProcessHandle.of(file.pid()).ifPresent(process -> Signals.send(file.stopSignal(), process)));
        for (var file : files) {
            ProcessHandle.of(file.pid()).filter(process -> !ended(process)).ifPresent(process -> {
                process.destroyForcibly();
                ended(process);
            });
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
