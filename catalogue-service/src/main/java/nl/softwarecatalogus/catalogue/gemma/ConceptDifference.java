// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import org.jspecify.annotations.Nullable;

/**
 * One thing about a concept that a release changes.
 *
 * @param subject of a requirement: the name of the standard
 * @param before null when there was nothing
 * @param after null when nothing is left
 */
public record ConceptDifference(
        Aspect aspect,
        @Nullable String subject,
        @Nullable String before,
        @Nullable String after) {

    /** What can differ. */
    public enum Aspect {
        NAME,
        DESCRIPTION,
        EXPLANATION,
        SYNONYMS,
        STATUS,
        KIND,
        STANDARD,
        REQUIREMENT
    }
}
