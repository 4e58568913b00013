// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.settings;

import java.nio.file.Path;

/** Where one installation keeps its data; {@code .local} in the project unless told otherwise. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path keycloak() {
        return root.resolve("keycloak");
    }

    public Path mail() {
        return root.resolve("mail");
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    public Path lock() {
        return root.resolve("lock");
    }

    public Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }
}
