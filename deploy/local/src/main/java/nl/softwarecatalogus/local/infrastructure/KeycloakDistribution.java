// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.infrastructure;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Consumer;
import nl.softwarecatalogus.local.process.StartFailedException;
import nl.softwarecatalogus.local.settings.FolderTree;
import nl.softwarecatalogus.local.settings.LocalOptions;

/**
 * Keycloak's programs. It works out its configuration into its own folder, once; that happens in a copy, which counts only
 * when it is complete, so that Ctrl-C in the middle does no harm.
 *
 * @param unpacked as Maven laid it down
 * @param configured in the cache
 */
record KeycloakDistribution(Path unpacked, Path configured) {

    static KeycloakDistribution of(LocalOptions options) {
        var unpacked = onlyFolderIn(options.target().resolve("keycloak"));
        return new KeycloakDistribution(unpacked, options.cacheFolder().resolve(unpacked.getFileName()));
    }

    /** The configured one; {@code configure} gets the folder of the copy. */
    Path configuredBy(Consumer<Path> configure) {
        if (Files.isDirectory(configured)) {
            return configured;
        }
        try {
            var cache = Files.createDirectories(Objects.requireNonNull(configured.getParent()));
            var copy = Files.createTempDirectory(cache, "keycloak-unfinished-");
            try {
                copyTo(copy);
                configure.accept(copy);
                Files.move(copy, configured, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                FolderTree.delete(copy);
            }
            return configured;
        } catch (IOException e) {
            throw new StartFailedException("Keycloak kan niet worden klaargezet: " + e.getMessage(), e);
        }
    }

    /** What Keycloak rewrites is copied, the rest (200 MB of libraries) is the same file under another name. */
    private void copyTo(Path copy) throws IOException {
        try (var content = Files.walk(unpacked)) {
            for (var source : content.toList()) {
                var target = copy.resolve(unpacked.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else if (source.startsWith(unpacked.resolve("lib/lib"))) {
                    linkOrCopy(source, target);
                } else {
                    Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void linkOrCopy(Path source, Path target) throws IOException {
        try {
            Files.createLink(target, source);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES); // on another file system
        }
    }

    private static Path onlyFolderIn(Path folder) {
        try (var content = Files.list(folder)) {
            return content.filter(Files::isDirectory)
                    .sorted()
                    .reduce((first, last) -> last)
                    .orElseThrow(() -> new NoSuchFileException(folder.toString()));
        } catch (IOException e) {
            throw new StartFailedException(
                    "Keycloak ontbreekt in " + folder
                            + ". Maak hem met: mvn -q -DskipTests -pl deploy/local clean package",
                    e);
        }
    }
}
