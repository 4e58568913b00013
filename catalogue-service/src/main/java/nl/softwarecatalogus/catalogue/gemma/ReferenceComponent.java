// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import org.jspecify.annotations.Nullable;

/** A function that software can fill in (referentiecomponent), by its Object ID. */
public record ReferenceComponent(
        String id,
        String name,
        @Nullable String description,
        @Nullable String explanation,
        @Nullable ConceptStatus status,
        String gemmaUrl) {}
