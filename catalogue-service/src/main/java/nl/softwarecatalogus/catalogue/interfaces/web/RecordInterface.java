// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceDirection;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceEnd;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceTerms;
import nl.softwarecatalogus.catalogue.interfaces.InterfaceType;
import nl.softwarecatalogus.catalogue.interfaces.RegisterInterface;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import org.jspecify.annotations.Nullable;

/** @param organisationId only for VNG, who acts for no organisation */
record RecordInterface(
        @Nullable UUID organisationId,
        InterfaceEnd source,
        @Nullable InterfaceEnd target,
        @Nullable String externalFacilityId,
        InterfaceType type,
        InterfaceDirection direction,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        @Nullable List<String> standardVersionIds,
        @Nullable String note) {

    RegisterInterface wish() {
        return new RegisterInterface(
                source,
                target,
                externalFacilityId,
                new InterfaceTerms(type, direction, phase, phaseSince, note),
                standardVersionIds == null ? List.of() : standardVersionIds);
    }
}
