// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.landscape.LandscapeFilter;
import nl.softwarecatalogus.catalogue.landscape.Lifecycle;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageStatus;
import org.jspecify.annotations.Nullable;

/** The filters of a landscape as query keys. */
public record LandscapeQuery(
        @Nullable String q,
        @Nullable UsagePhase phase,
        @Nullable UsageStatus status,
        @Nullable UUID applicationId,
        @Nullable UUID memberId,
        @Nullable String referenceComponentId,
        @Nullable Lifecycle lifecycle,
        @Nullable Integer endsWithinMonths) {

    public LandscapeFilter filter() {
        return new LandscapeFilter(
                SearchText.of(q),
                phase,
                status,
                applicationId,
                memberId,
                referenceComponentId,
                lifecycle,
                endsWithinMonths);
    }
}
