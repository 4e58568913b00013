// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.landscape.LandscapeFilter;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import org.jspecify.annotations.Nullable;

/** The filters of a neighbour's landscape as query keys. */
record NeighbourQuery(
        @Nullable String q,
        @Nullable UsagePhase phase,
        @Nullable UUID applicationId,
        @Nullable String referenceComponentId) {

    LandscapeFilter filter() {
        return new LandscapeFilter(
                SearchText.of(q), phase, null, applicationId, null, referenceComponentId, null, null);
    }
}
