// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import nl.softwarecatalogus.local.settings.Service;

/** The SQL that a service itself runs, taken from its compiled classes, so that no copy of it can grow old here. */
public final class CompiledSql implements AutoCloseable {

    private final String root;
    private final URLClassLoader classes;

    public CompiledSql(Path projectFolder, Service service) {
        var compiled = projectFolder.resolve(service.module()).resolve("target/classes");
        this.root = "nl.softwarecatalogus." + service.database() + ".";
        this.classes = new URLClassLoader(new URL[] {url(compiled.toUri())}, CompiledSql.class.getClassLoader());
    }

    /** @param type below the service's own package */
    public String of(String type, String constant) {
        try {
            var field = classes.loadClass(root + type).getDeclaredField(constant);
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("There is no " + root + type + "." + constant + " any more", changed);
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
