// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a GEMMA release and what it changed.
 *
 * @param release as the file calls itself
 * @param removed concepts that this release leaves out; they stay known to what refers to them
 */
public record GemmaRelease(
        UUID id,
        @Nullable String release,
        Instant importedAt,
        int added,
        int changed,
        int removed,
        int referenceComponents,
        int standards,
        int standardVersions,
        int externalFacilities) {}
