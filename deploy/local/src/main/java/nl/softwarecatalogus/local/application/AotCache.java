// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.softwarecatalogus.local.process.JavaProgram;
import nl.softwarecatalogus.local.process.OneShot;
import nl.softwarecatalogus.local.settings.FolderTree;

/**
 * The AOT cache of one build of one service: its jar laid out as files, and the classes as they are just before it starts
 * to work.
 *
 * @see <a href="https://openjdk.org/jeps/514">JEP 514</a>
 */
record AotCache(Path serviceJar, Path folder) {

    boolean isMade() {
        return Files.exists(cacheFile());
    }

    /** The jar inside, to be started with {@link #jvmOptions()}. */
    Path jar() {
        return folder.resolve("app").resolve(serviceJar.getFileName());
    }

    List<String> jvmOptions() {
        return List.of("-XX:AOTCache=" + cacheFile(), "-Xlog:aot=off", "-Xlog:cds=off");
    }

    /** Made beside the working system, so with the lowest priority. */
    void make(Map<String, String> environment, Path log) {
        FolderTree.delete(Objects.requireNonNull(folder.getParent())); // caches of earlier builds
        run(
                "Het uitpakken van " + serviceJar.getFileName(),
                List.of("-Xmx96m", "-Djarmode=tools"),
                List.of(
                        "-jar",
                        serviceJar.toString(),
                        "extract",
                        "--destination",
                        folder.resolve("app").toString()),
                Map.of(),
                log);
        List<String> jvmOptions = new ArrayList<>(JvmOptions.SMALL);
        var unfinished = folder.resolve("unfinished.aot");
        jvmOptions.add("-XX:AOTCacheOutput=" + unfinished);
        jvmOptions.add("-Dspring.context.exit=onRefresh");
        run(
                "Het maken van de AOT-cache van " + serviceJar.getFileName(),
                jvmOptions,
                List.of("-jar", jar().toString()),
                environment,
                log);
        move(unfinished, cacheFile());
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(
            String what, List<String> jvmOptions, List<String> program, Map<String, String> environment, Path log) {
        List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(JavaProgram.command(jvmOptions, program));
        OneShot.runOrFail(what, command, environment, log);
    }

    private Path cacheFile() {
        return folder.resolve("service.aot");
    }
}
