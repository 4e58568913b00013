// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi;

import java.util.Arrays;
import java.util.Optional;

/** Provinces as the register points at them; their names are not in the file of municipalities. */
enum Province {
    GRONINGEN("pv20", "Groningen"),
    FRYSLAN("pv21", "Fryslân"),
    DRENTHE("pv22", "Drenthe"),
    OVERIJSSEL("pv23", "Overijssel"),
    FLEVOLAND("pv24", "Flevoland"),
    GELDERLAND("pv25", "Gelderland"),
    UTRECHT("pv26", "Utrecht"),
    NOORD_HOLLAND("pv27", "Noord-Holland"),
    ZUID_HOLLAND("pv28", "Zuid-Holland"),
    ZEELAND("pv29", "Zeeland"),
    NOORD_BRABANT("pv30", "Noord-Brabant"),
    LIMBURG("pv31", "Limburg");

    private static final String BASE = "https://identifier.overheid.nl/tooi/id/provincie/";

    private final String code;
    private final String title;

    Province(String code, String title) {
        this.code = code;
        this.title = title;
    }

    static Optional<Province> ofIdentifier(String identifier) {
        return Arrays.stream(values())
                .filter(province -> identifier.equals(BASE + province.code))
                .findFirst();
    }

    String title() {
        return title;
    }
}
