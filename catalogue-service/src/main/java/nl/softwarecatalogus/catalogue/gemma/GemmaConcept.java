// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept as one release of GEMMA holds it.
 *
 * @param objectId identifies it across releases; it can differ from the ArchiMate identifier
 * @param explanation what GEMMA adds to the description
 * @param synonyms other names of a glossary term
 * @param standardId of a standard version: the Object ID of its standard
 */
record GemmaConcept(
        String objectId,
        ConceptKind kind,
        String name,
        @Nullable String description,
        @Nullable String explanation,
        List<String> synonyms,
        @Nullable ConceptStatus status,
        @Nullable String standardId) {}
