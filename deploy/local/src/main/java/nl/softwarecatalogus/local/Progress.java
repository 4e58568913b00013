// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import nl.softwarecatalogus.local.process.ManagedProcess;

/** Tells a person what happens, as it happens. */
public final class Progress {

    private static final Locale DUTCH = Locale.of("nl");

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** For tests: only what goes wrong. */
    public static Progress quiet() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream()));
    }

    void started(String name) {
        out.printf(DUTCH, "  …  %s%n", name);
    }

    void ready(String name, Duration duration, String remark) {
        out.printf(DUTCH, "  ok %-22s %6.1f s   %s%n", name, duration.toMillis() / 1000.0, remark);
    }

    void note(String text) {
        out.println(text);
    }

    /** Runs a step between its two lines. */
    void step(String name, String remark, Runnable step) {
        step(name, () -> {
            step.run();
            return remark;
        });
    }

    /** The remark comes out of the step itself. */
    void step(String name, Supplier<String> step) {
        var begin = System.nanoTime();
        started(name);
        var remark = step.get();
        ready(name, Duration.ofNanos(System.nanoTime() - begin), remark);
    }

    void died(ManagedProcess process) {
        out.printf(
                DUTCH,
                "%n  !! %s is onverwacht gestopt (code %d). De andere onderdelen draaien door.%n"
                        + "     De laatste regels van zijn logboek:%n%s%n%n",
                process.name(),
                process.exitCode(),
                process.lastLines().indent(5).stripTrailing());
    }
}
