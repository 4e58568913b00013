// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import org.jspecify.annotations.Nullable;

/** A version of a standard (standaardversie), by its Object ID. */
public record StandardVersion(
        String id,
        String name,
        @Nullable String description,
        @Nullable String explanation,
        @Nullable ConceptStatus status,
        String gemmaUrl) {}
