// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.List;
import java.util.stream.Stream;

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

    /** Who declared it: such a row is not the organisation's own, so it is given out and not taken in. */
    static final String VIA = "via";

    /** The last ones are only given out; what a file says of them changes nothing. */
    static final List<String> ALL = List.of(
            APPLICATION_KEY,
            APPLICATION,
            SUPPLIER,
            PHASE,
            PHASE_SINCE,
            STARTS_ON,
            ENDS_ON,
            HOSTING,
            VERSION,
            VIA,
            "status",
            "endOfSupportFrom",
            "applicationStatus",
            "referenceComponents");

    /** Of all members, so never taken in as one organisation's own. */
    static final List<String> WITH_MEMBER = Stream.of(Stream.of("member"), ALL.stream(), Stream.of("source"))
            .flatMap(columns -> columns)
            .toList();

    private UsageColumns() {}
}
