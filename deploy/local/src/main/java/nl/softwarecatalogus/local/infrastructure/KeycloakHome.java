// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.softwarecatalogus.local.settings.LocalOptions;

/**
 * Keycloak's folder of one installation: its programs are links to the distribution, its {@code data} is its own, so
 * that several installations run beside each other.
 */
record KeycloakHome(Path folder, Path distribution) {

    static KeycloakHome prepare(LocalOptions options, Path distribution) {
        var home = new KeycloakHome(options.data().keycloak(), distribution);
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

    private void link(String part) throws IOException {
        Files.createDirectories(folder);
        var link = folder.resolve(part);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, distribution.resolve(part));
    }
}
