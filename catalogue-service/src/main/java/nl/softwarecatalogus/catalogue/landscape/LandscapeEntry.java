// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageStatus;
import nl.softwarecatalogus.catalogue.version.VersionReference;
import org.jspecify.annotations.Nullable;

/**
 * An application in a landscape.
 *
 * @param via the collaboration that declared it; null for what the organisation registered itself
 * @param source in the landscape of a collaboration only
 * @param leading false when the organisation's own record of the same application leads; a collaboration knows of those
 *     that its members share with it
 */
public record LandscapeEntry(
        UUID usageId,
        OfferingReference application,
        OfferingStatus applicationStatus,
        OrganisationReference provider,
        OrganisationReference member,
        @Nullable OrganisationReference via,
        @Nullable UsageSource source,
        boolean leading,
        UsageStatus status,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable CloudModel hosting,
        @Nullable VersionReference applicationVersion,
        List<ComponentReference> referenceComponents) {}
