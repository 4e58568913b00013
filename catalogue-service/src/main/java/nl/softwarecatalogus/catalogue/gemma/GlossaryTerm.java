// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term that GEMMA defines (begrip): a business object with a definition, by its Object ID.
 *
 * @param synonyms also the longer name that tells it from another term
 */
public record GlossaryTerm(
        String id,
        String name,
        String definition,
        @Nullable String explanation,
        List<String> synonyms,
        String gemmaUrl) {}
