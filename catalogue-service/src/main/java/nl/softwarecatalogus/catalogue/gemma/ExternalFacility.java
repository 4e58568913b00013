// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import org.jspecify.annotations.Nullable;

/** A national facility that an interface can lead to (buitengemeentelijke voorziening), by its Object ID. */
public record ExternalFacility(
        String id,
        String name,
        @Nullable String description,
        @Nullable String explanation,
        @Nullable ConceptStatus status,
        String gemmaUrl) {}
