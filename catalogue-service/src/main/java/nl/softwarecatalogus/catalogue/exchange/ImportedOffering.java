// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.OfferingDetails;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.catalogue.offering.OfferingView;
import org.jspecify.annotations.Nullable;

/**
 * An offering as a row of a file has it.
 *
 * @param present what it is a new version of; null when it is new itself
 */
record ImportedOffering(
        int row,
        @Nullable OfferingView present,
        OfferingKind kind,
        OfferingDetails details,
        List<String> componentIds) {

    boolean isUnchanged() {
        return present != null
                && details.equals(OfferingDetails.of(present))
                && Set.copyOf(componentIds)
                        .equals(present.referenceComponents().stream()
                                .map(ComponentReference::referenceComponentId)
                                .collect(Collectors.toSet()));
    }
}
