// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One start of the system.
 *
 * @param cacheFolder unpacked programs and AOT caches, shared by all installations and kept by {@code fresh}
 * @param mode how this start differs from the next one
 * @param environment extra environment variables for the services and the gateway
 */
public record LocalOptions(
        Path projectFolder,
        DataFolder data,
        Path cacheFolder,
        Ports ports,
        Mode mode,
        Map<String, String> environment) {

    /**
     * How one start differs from the next.
     *
     * @param fresh begin with empty data
     * @param temporary the data folder is removed when the system stops
     * @param aotCaches start the services from an AOT cache, made first where it is missing
     */
    public record Mode(boolean fresh, boolean temporary, boolean aotCaches) {}

    public LocalOptions {
        environment = Map.copyOf(environment);
    }

    /** As {@code ./deploy/local/up} starts it. */
    public static LocalOptions inProject(Path projectFolder) {
        var project = projectFolder.toAbsolutePath().normalize();
        var data = new DataFolder(project.resolve(".local"));
        var cache = data.root().resolve("cache");
        return new LocalOptions(project, data, cache, Ports.standard(), new Mode(false, false, true), Map.of());
    }

    /** Free ports and a data folder of its own that goes when the system stops. */
    public static LocalOptions forTests(Path projectFolder) {
        try {
            return inProject(projectFolder)
                    .withData(Files.createTempDirectory("softwarecatalogus"))
                    .withPorts(Ports.free())
                    .with(new Mode(false, true, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LocalOptions withPorts(Ports changed) {
        return new LocalOptions(projectFolder, data, cacheFolder, changed, mode, environment);
    }

    public LocalOptions withData(Path folder) {
        return new LocalOptions(projectFolder, new DataFolder(folder), cacheFolder, ports, mode, environment);
    }

    public LocalOptions withEnvironment(Map<String, String> extra) {
        return new LocalOptions(projectFolder, data, cacheFolder, ports, mode, extra);
    }

    public LocalOptions startingFresh() {
        return with(new Mode(true, mode.temporary, mode.aotCaches));
    }

    public LocalOptions withoutAotCaches() {
        return with(new Mode(mode.fresh, mode.temporary, false));
    }

    /** Libraries of the launcher and the broker, and Keycloak, as Maven laid them down. */
    public Path target() {
        return projectFolder.resolve("deploy/local/target");
    }

    private LocalOptions with(Mode changed) {
        return new LocalOptions(projectFolder, data, cacheFolder, ports, changed, environment);
    }
}
