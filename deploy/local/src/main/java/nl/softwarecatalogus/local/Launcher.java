// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.softwarecatalogus.local.process.StartFailedException;

/** Starts the system for a developer and stops it on Ctrl-C. The first argument is the project's folder. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] words) throws InterruptedException {
        try {
            var arguments = Arguments.parse(Path.of(words[0]), List.of(Arrays.copyOfRange(words, 1, words.length)));
            if (arguments.help()) {
                System.out.println(Arguments.HELP);
                return;
            }
            run(arguments);
        } catch (StartFailedException e) {
            System.err.println("\n" + e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            System.err.println("\nHet starten is mislukt door iets onverwachts: " + e);
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Arguments arguments) throws InterruptedException {
        var begin = System.nanoTime();
        var progress = new Progress(System.out);
        var system = new LocalSystem(arguments.options(), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
        stopWithParent();
        system.start();
        progress.ready("Alles gestart", Duration.ofNanos(System.nanoTime() - begin), "");
        System.out.println(Summary.of(system, arguments.options()));
        if (arguments.demo()) {
            progress.note("demo");
        }
        progress.note("Ctrl-C stopt alles.");
        system.prepareNextStart();
        system.awaitClose();
    }

    /** When the script that started us is gone, nobody is left to press Ctrl-C. */
    private static void stopWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
}
