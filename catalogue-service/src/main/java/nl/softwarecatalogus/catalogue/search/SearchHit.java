// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param id a UUID, or the Object ID of a concept of GEMMA
 * @param subtype the kind of an offering, the type of an organisation
 * @param provider who offers it, by name
 */
public record SearchHit(
        HitType type,
        String id,
        String name,
        @Nullable String description,
        @Nullable String subtype,
        @Nullable String provider) {}
