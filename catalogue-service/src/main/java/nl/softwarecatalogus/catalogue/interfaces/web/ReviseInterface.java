// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces.web;

import java.time.LocalDate;
import java.util.List;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceDirection;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceTerms;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceType;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import org.jspecify.annotations.Nullable;

record ReviseInterface(
        InterfaceType type,
        InterfaceDirection direction,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        @Nullable List<String> standardVersionIds,
        @Nullable String note) {

    InterfaceTerms terms() {
        return new InterfaceTerms(type, direction, phase, phaseSince, note);
    }

    List<String> standards() {
        return standardVersionIds == null ? List.of() : standardVersionIds;
    }
}
