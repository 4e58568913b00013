// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.softwarecatalogus.local.port.PortCheck;
import nl.softwarecatalogus.local.process.StaleProcesses;
import nl.softwarecatalogus.local.process.StartFailedException;
import nl.softwarecatalogus.local.settings.Installation;
import nl.softwarecatalogus.local.settings.LocalOptions;
import nl.softwarecatalogus.local.settings.Service;

/** What must be true before anything starts; says everything that is wrong in words for a person. */
final class Preparation {

    private Preparation() {}

    /** The data folder, held until it is closed. */
    static Installation of(LocalOptions options, Progress progress) {
        requireJars(options);
        var installation = Installation.take(options.data())
                .orElseThrow(() -> new StartFailedException(
                        "Het systeem draait al (proces %s gebruikt %s). Stop dat eerst met Ctrl-C."
                                .formatted(
                                        Installation.holder(options.data()),
                                        options.data().root())));
        try {
            var stale = StaleProcesses.stop(options.data().run());
            if (!stale.isEmpty()) {
                progress.note("  Achtergebleven van een eerdere start en nu gestopt: " + String.join(", ", stale));
            }
            PortCheck.requireFree(options.ports());
            if (options.mode().fresh()) {
                installation.empty();
                progress.note("  Alle gegevens van eerder zijn verwijderd (--fresh)");
            }
            return installation;
        } catch (RuntimeException e) {
            installation.close();
            throw e;
        }
    }

    private static void requireJars(LocalOptions options) {
        var missing = Arrays.stream(Service.values())
                .filter(service -> Files.notExists(service.jar(options.projectFolder())))
                .map(service -> "  " + service.jar(options.projectFolder()))
                .collect(Collectors.joining("\n"));
        if (!missing.isEmpty()) {
            throw new StartFailedException("Niet alles is gebouwd; deze bestanden ontbreken:\n" + missing
                    + "\nBouw ze met: mvn -q -DskipTests package");
        }
    }
}
