// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import org.jspecify.annotations.Nullable;

/**
 * A row of the matrix of reference components and members.
 *
 * @param applicationCount how many different applications serve it; none is a white spot, more than one an overlap
 * @param memberCount at how many members it is served
 */
public record ComponentRow(ComponentReference component, int applicationCount, int memberCount, List<Cell> cells) {

    /**
     * One application that serves it at one member.
     *
     * @param leading false when the member's own record of the same application stands beside it; null otherwise
     */
    public record Cell(
            UUID memberId,
            OfferingReference application,
            UsagePhase phase,
            UsageSource source,
            @Nullable Boolean leading) {}
}
