// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference component with the standards that belong to it.
 *
 * @param standards mandatory ones first, then by name
 */
public record ReferenceComponentDetails(
        String id,
        String name,
        @Nullable String description,
        @Nullable String explanation,
        @Nullable ConceptStatus status,
        String gemmaUrl,
        List<RequiredStandard> standards) {}
