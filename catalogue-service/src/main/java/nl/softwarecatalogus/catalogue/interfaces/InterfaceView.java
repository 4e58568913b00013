// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.FacilityReference;
import nl.softwarecatalogus.catalogue.gemma.StandardVersionReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import org.jspecify.annotations.Nullable;

/**
 * An interface as its organisations and VNG see it.
 *
 * @param note for the organisation that registered it only
 */
public record InterfaceView(
        UUID id,
        @JsonIgnore long version,
        OrganisationReference registeredBy,
        InterfaceEndReference source,
        @Nullable InterfaceEndReference target,
        @Nullable FacilityReference externalFacility,
        InterfaceType type,
        InterfaceDirection direction,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        InterfaceStatus status,
        List<StandardVersionReference> standardVersions,
        @Nullable String note) {

    InterfaceFacts facts() {
        return new InterfaceFacts(registeredBy, source, target, externalFacility, standardVersions);
    }
}
