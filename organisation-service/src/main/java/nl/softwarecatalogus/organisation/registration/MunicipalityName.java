// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import nl.softwarecatalogus.organisation.municipality.Municipality;

/** How the organisation of a municipality is called unless it says otherwise. */
final class MunicipalityName {

    private MunicipalityName() {}

    static String of(Municipality municipality) {
        return "Gemeente " + municipality.name();
    }

    /** How an organisation of this name is called when the register moved on. */
    static String after(String name, Municipality before, Municipality after) {
        return name.equals(of(before)) ? of(after) : name;
    }
}
