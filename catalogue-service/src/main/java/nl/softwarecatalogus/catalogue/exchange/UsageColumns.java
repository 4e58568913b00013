// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.List;

/** The columns of a file with a landscape, by their code. */
final class UsageColumns {

    static final String APPLICATION_KEY = "applicationId";
    static final String APPLICATION = "application";
    static final String SUPPLIER = "supplier";
    static final String PHASE = "phase";
    static final String PHASE_SINCE = "phaseSince";
    static final String STARTS_ON = "startsOn";
    static final String ENDS_ON = "endsOn";
    static final String HOSTING = "hosting";
    static final String VERSION = "version";

    static final List<String> ALL =
            List.of(APPLICATION_KEY, APPLICATION, SUPPLIER, PHASE, PHASE_SINCE, STARTS_ON, ENDS_ON, HOSTING, VERSION);

    private UsageColumns() {}
}
