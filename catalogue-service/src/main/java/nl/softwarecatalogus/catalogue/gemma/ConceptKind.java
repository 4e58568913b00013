// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The concepts of GEMMA that the catalogue is plotted on, by their {@code GEMMA type}. */
enum ConceptKind {
    REFERENCE_COMPONENT("Referentiecomponent"),
    STANDARD("Standaard"),
    STANDARD_VERSION("Standaardversie"),
    EXTERNAL_FACILITY("Buitengemeentelijke voorziening");

    private final String gemmaType;

    ConceptKind(String gemmaType) {
        this.gemmaType = gemmaType;
    }

    static Optional<ConceptKind> ofGemmaType(@Nullable String gemmaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.gemmaType.equals(gemmaType))
                .findFirst();
    }
}
