// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One process that we started: its log, its end, and its pid file as long as it lives. */
public final class ManagedProcess {

    private final ProcessPlan plan;
    private final Process process;
    private final PidFile pidFile;
    private volatile boolean wanted = true;

    private ManagedProcess(ProcessPlan plan, Process process, PidFile pidFile) {
        this.plan = plan;
        this.process = process;
        this.pidFile = pidFile;
    }

    public static ManagedProcess start(ProcessPlan plan, Path runFolder) {
        try {
            Files.createDirectories(Objects.requireNonNull(plan.log().getParent()));
            var builder = new ProcessBuilder(plan.command())
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(Redirect.appendTo(plan.log().toFile()));
            builder.environment().putAll(plan.environment());
            var process = builder.start();
            var pidFile = PidFile.write(runFolder, plan, process.pid());
            return new ManagedProcess(plan, process, pidFile);
        } catch (IOException e) {
            throw new StartFailedException(plan.name() + " kan niet worden gestart: " + e.getMessage(), e);
        }
    }

    /** Tells when the process ends without having been asked to. */
    public void whenItDies(Consumer<ManagedProcess> observer) {
        process.onExit().thenRun(() -> {
            if (wanted) {
                observer.accept(this);
            }
        });
    }

    public String name() {
        return plan.name();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public int exitCode() {
        return process.isAlive() ? 0 : process.exitValue();
    }

    public String lastLines() {
        return LogTail.of(plan.log());
    }

    public long residentMegabytes() {
        return ResidentMemory.megabytes(process.pid());
    }

    /** Asks it to stop, without waiting. */
    public void askToStop() {
        wanted = false;
        if (process.isAlive()) {
            Signals.send(plan.stopSignal(), process.toHandle());
        }
    }

    /** Stops it in good order, or by force when that takes longer than {@code patience}. */
    public void stop(Duration patience) {
        askToStop();
        if (!ended(patience)) {
            kill();
        }
        pidFile.remove();
    }

    /** As {@code kill -9} does. */
    public void kill() {
        wanted = false;
        process.destroyForcibly();
        ended(Duration.ofSeconds(10));
        pidFile.remove();
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
