// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/**
 * Which offerings are asked for; what is null does not matter.
 *
 * @param servicedOfferingId the application around which the services are
 * @param outdatedReferences only what refers to concepts that the latest GEMMA release left out
 */
public record OfferingFilter(
        SearchText text,
        @Nullable OfferingKind kind,
        @Nullable OfferingStatus status,
        @Nullable UUID providerId,
        @Nullable String referenceComponentId,
        @Nullable UUID servicedOfferingId,
        boolean outdatedReferences) {

    public OfferingFilter {
        if (referenceComponentId != null && referenceComponentId.indexOf('\0') >= 0) {
            throw new InvalidInputException(new InvalidParam("referenceComponentId", "null-character"));
        }
    }
}
