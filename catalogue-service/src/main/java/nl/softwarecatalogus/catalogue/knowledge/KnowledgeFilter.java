// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import org.jspecify.annotations.Nullable;

/** Which items are asked for; what is null does not matter. */
public record KnowledgeFilter(
        SearchText text,
        @Nullable KnowledgeKind kind,
        @Nullable KnowledgeStatus status,
        @Nullable UUID providerId) {}
