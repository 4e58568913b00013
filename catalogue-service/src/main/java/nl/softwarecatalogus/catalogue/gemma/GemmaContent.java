// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the catalogue takes from one release of GEMMA. */
record GemmaContent(@Nullable String release, List<GemmaConcept> concepts, List<ComponentStandard> requirements) {

    int count(ConceptKind kind) {
        return (int) concepts.stream().filter(concept -> concept.kind() == kind).count();
    }
}
