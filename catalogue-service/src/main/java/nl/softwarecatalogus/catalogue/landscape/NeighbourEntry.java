// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.time.LocalDate;
import java.util.List;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.version.VersionReference;
import org.jspecify.annotations.Nullable;

/** An application in the landscape of a neighbour: what it recorded itself, and nothing that leads to more. */
public record NeighbourEntry(
        OfferingReference application,
        OfferingStatus applicationStatus,
        OrganisationReference provider,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        LocalDate startsOn,
        @Nullable CloudModel hosting,
        @Nullable VersionReference applicationVersion,
        List<ComponentReference> referenceComponents) {}
