// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The concepts of GEMMA that the catalogue is plotted on, by their {@code GEMMA type}, and the terms of its glossary. */
public enum ConceptKind {
    REFERENCE_COMPONENT("Referentiecomponent"),
    STANDARD("Standaard"),
    STANDARD_VERSION("Standaardversie"),
    EXTERNAL_FACILITY("Buitengemeentelijke voorziening"),

    /** The only one that GEMMA gives no type to, but to a part of them. */
    GLOSSARY_TERM("Bedrijfsobject");

    private final String gemmaType;

    ConceptKind(String gemmaType) {
        this.gemmaType = gemmaType;
    }

    boolean isCalled(@Nullable String type) {
        return gemmaType.equals(type);
    }

    static Optional<ConceptKind> ofGemmaType(@Nullable String gemmaType) {
        return Arrays.stream(values()).filter(kind -> kind.isCalled(gemmaType)).findFirst();
    }
}
