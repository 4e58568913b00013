// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.softwarecatalogus.local.demo.Demonstration;
import nl.softwarecatalogus.local.http.RefusedException;
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
        var people = arguments.demo() ? play(system, progress) : Map.<String, String>of();
        System.out.println(Summary.of(system, arguments.options(), people));
        progress.note("Ctrl-C stopt alles.");
        system.prepareNextStart();
        system.awaitClose();
    }

    /** Who can log in afterwards. A region that is not complete is no reason to stop what runs. */
    private static Map<String, String> play(LocalSystem system, Progress progress) {
        progress.note("De voorbeeldregio wordt gespeeld, via de openbare API's:");
        var demonstration = new Demonstration(system.gatewayUrl(), system.accounts());
        try {
            demonstration.acts().forEach(act -> progress.step(act.name(), act.play()));
            return demonstration.people();
        } catch (IllegalStateException | RefusedException | UncheckedIOException e) {
            progress.note("  !! De voorbeeldregio is niet compleet. " + e.getMessage()
                    + "\n     Wat er al is, blijft; een volgende start met --demo gaat verder.");
            return Map.of();
        }
    }

    /** When the script that started us is gone, nobody is left to press Ctrl-C. */
    private static void stopWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
}
