// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** The SQL that the catalogue itself runs, taken from its compiled classes, so that no copy of it can grow old here. */
final class SameSql implements AutoCloseable {

    private static final String CATALOGUE = "nl.softwarecatalogus.catalogue.";

    private final URLClassLoader classes;

    SameSql(Path projectFolder) {
        this.classes = new URLClassLoader(
                new URL[] {
                    url(projectFolder
                            .resolve("catalogue-service/target/classes")
                            .toUri())
                },
                SameSql.class.getClassLoader());
    }

    String of(String type, String constant) {
        try {
            var field = classes.loadClass(CATALOGUE + type).getDeclaredField(constant);
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("The catalogue has no " + type + "." + constant + " any more", changed);
        }
    }

    private static URL url(URI folder) {
        try {
            return folder.toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            classes.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
