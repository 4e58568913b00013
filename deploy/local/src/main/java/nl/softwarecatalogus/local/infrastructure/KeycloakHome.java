// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.softwarecatalogus.local.process.StartFailedException;
import nl.softwarecatalogus.local.settings.LocalOptions;

/**
 * Keycloak's folder of one installation: its programs are links to what Maven unpacked, its {@code data} is its own, so
 * that several installations run beside each other.
 */
record KeycloakHome(Path folder, Path distribution) {

    static KeycloakHome prepare(LocalOptions options) {
        var home = new KeycloakHome(
                options.data().keycloak(), unpacked(options.target().resolve("keycloak")));
        try {
            for (var part : new String[] {"lib", "providers", "themes", "conf"}) {
                home.link(part);
            }
            var realm = home.folder.resolve("data/import/softwarecatalogus-realm.json");
            Files.createDirectories(home.folder.resolve("data/import"));
            Files.copy(
                    options.projectFolder().resolve("deploy/identity/softwarecatalogus-realm.json"),
                    realm,
                    StandardCopyOption.REPLACE_EXISTING);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path launchJar() {
        return folder.resolve("lib/quarkus-run.jar");
    }

    /** Keycloak works out its configuration once, into its own program folder. */
    boolean isBuilt() {
        return Files.exists(builtMark());
    }

    void markBuilt() {
        try {
            Files.writeString(builtMark(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path builtMark() {
        return distribution.resolve("built-for-postgresql");
    }

    private void link(String part) throws IOException {
        Files.createDirectories(folder);
        var link = folder.resolve(part);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, distribution.resolve(part));
    }

    private static Path unpacked(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new StartFailedException(
                    "Keycloak ontbreekt in " + folder + ". Maak hem met: mvn -q -DskipTests -pl deploy/local package");
        }
        try (var content = Files.list(folder)) {
            return content.filter(Files::isDirectory)
                    .sorted()
                    .reduce((first, last) -> last)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
