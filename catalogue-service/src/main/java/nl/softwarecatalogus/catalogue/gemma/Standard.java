// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A standard (standaard) that software can comply with, by its Object ID. */
public record Standard(
        String id,
        String name,
        @Nullable String description,
        @Nullable String explanation,
        @Nullable ConceptStatus status,
        String gemmaUrl,
        List<StandardVersion> versions) {}
