// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces.web;

import java.time.LocalDate;
import java.util.List;
import nl.softwarecatalogus.catalogue.gemma.StandardVersionReference;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceDirection;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceTerms;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceType;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceView;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

record ReviseInterface(
        InterfaceType type,
        InterfaceDirection direction,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        @Nullable List<String> standardVersionIds,
        @Nullable String note) {

    /** The day on which a phase began belongs to that phase. */
    static ReviseInterface present(InterfaceView connection, ObjectNode given) {
        var samePhase =
                given.path("phase").asString("").equals(connection.phase().name());
        return new ReviseInterface(
                connection.type(),
                connection.direction(),
                connection.phase(),
                samePhase ? connection.phaseSince() : null,
                connection.standardVersions().stream()
                        .map(StandardVersionReference::standardVersionId)
                        .toList(),
                connection.note());
    }

    InterfaceTerms terms() {
        return new InterfaceTerms(type, direction, phase, phaseSince, note);
    }

    List<String> standards() {
        return standardVersionIds == null ? List.of() : standardVersionIds;
    }
}
