// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageStatus;
import org.jspecify.annotations.Nullable;

/**
 * A row of the matrix of applications and members.
 *
 * @param cells of the members that use it only
 */
public record ApplicationRow(
        OfferingReference application,
        OfferingStatus applicationStatus,
        OrganisationReference provider,
        List<ComponentReference> referenceComponents,
        List<Cell> cells) {

    /** What one member does with it; the member's name stands in the matrix's columns. */
    public record Cell(
            UUID memberId,
            UUID usageId,
            UsagePhase phase,
            UsageStatus status,
            @Nullable CloudModel hosting) {}
}
