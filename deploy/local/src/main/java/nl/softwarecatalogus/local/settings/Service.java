// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.settings;

import java.nio.file.Path;
import java.util.Locale;

/** The processes that this project makes itself: five services and the gateway. */
public enum Service {
    ADMISSION("admission-service"),
    ORGANISATION("organisation-service"),
    MEMBERSHIP("membership-service"),
    CATALOGUE("catalogue-service"),
    REPORTING("reporting-service"),
    GATEWAY("gateway");

    private final String module;

    Service(String module) {
        this.module = module;
    }

    /** The Maven module, also the name of its jar, its log and its process. */
    public String module() {
        return module;
    }

    /** Its database, and the role it runs as, which can enter no other one. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that makes and migrates its tables. */
    public String databaseOwner() {
        return database() + "_owner";
    }

    public Endpoint endpoint() {
        return Endpoint.valueOf(name());
    }

    public Path jar(Path projectFolder) {
        return projectFolder.resolve(module).resolve("target").resolve(module + ".jar");
    }
}
