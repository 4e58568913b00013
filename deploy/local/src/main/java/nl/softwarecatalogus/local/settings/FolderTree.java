// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder with all that is in it; links are removed, never followed. */
public final class FolderTree {

    private FolderTree() {}

    public static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (var content = Files.walk(folder)) {
            for (var path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
