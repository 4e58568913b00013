// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.FacilityReference;
import nl.softwarecatalogus.catalogue.gemma.StandardVersionReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import org.jspecify.annotations.Nullable;

/** An interface as other services may know it: no notes. */
public record InterfaceState(
        UUID interfaceId,
        OrganisationReference registeredBy,
        InterfaceEndReference source,
        @Nullable InterfaceEndReference target,
        @Nullable FacilityReference externalFacility,
        InterfaceType type,
        InterfaceDirection direction,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        InterfaceStatus status,
        List<StandardVersionReference> standardVersions) {}
