// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

import java.util.UUID;
import nl.softwarecatalogus.benchmarks.service.Md5;

/** The generated data: the same for the same scale. */
final class Country {

    static final int MEMBERS = 342;
    static final int APPLICATIONS = 6_100;

    /** Declared 300 applications for 50 members. */
    static final UUID LARGE = key("collaboration", 1);

    /** Has {@link #MEMBERS} members, and declared nothing. */
    static final UUID WIDE = key("collaboration", 2);

    /** At a larger scale only: declared 300 applications for 300 members. */
    static final UUID WIDEST = key("collaboration", 0);

    private Country() {}

    static UUID application(int number) {
        return key("application", number);
    }

    static UUID municipality(int number) {
        return key("municipality", number);
    }

    /** As PostgreSQL makes it: md5 as it is, without a version. */
    private static UUID key(String kind, int number) {
        return Md5.uuid(kind + " " + number);
    }
}
