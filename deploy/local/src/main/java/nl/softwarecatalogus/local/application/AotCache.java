// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.application;

import java.nio.file.Files;
import java.nio.file.Path;
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

    void make(Map<String, String> environment, Path log) {
        FolderTree.delete(Objects.requireNonNull(folder.getParent())); // caches of earlier builds
        OneShot.runOrFail(
                "Het uitpakken van " + serviceJar.getFileName(),
                JavaProgram.command(
                        List.of("-Xmx96m", "-Djarmode=tools"),
                        List.of(
                                "-jar",
                                serviceJar.toString(),
                                "extract",
                                "--destination",
                                folder.resolve("app").toString())),
                Map.of(),
                log);
        List<String> jvmOptions = new ArrayList<>(JvmOptions.SMALL);
        jvmOptions.add("-XX:AOTCacheOutput=" + cacheFile());
        jvmOptions.add("-Dspring.context.exit=onRefresh");
        OneShot.runOrFail(
                "Het maken van de AOT-cache van " + serviceJar.getFileName(),
                JavaProgram.command(jvmOptions, List.of("-jar", jar().toString())),
                environment,
                log);
    }

    private Path cacheFile() {
        return folder.resolve("service.aot");
    }
}
