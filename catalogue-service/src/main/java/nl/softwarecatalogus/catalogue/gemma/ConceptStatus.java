// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far a concept is in its life, as GEMMA writes it. */
public enum ConceptStatus {
    IN_DEVELOPMENT("In ontwikkeling"),
    IN_USE("In gebruik"),
    END_OF_SUPPORT("Einde ondersteuning"),
    WITHDRAWN("Teruggetrokken");

    private final String gemmaStatus;

    ConceptStatus(String gemmaStatus) {
        this.gemmaStatus = gemmaStatus;
    }

    /** Null for none, and for one that this version does not know. */
    static @Nullable ConceptStatus ofGemmaStatus(@Nullable String gemmaStatus) {
        return Arrays.stream(values())
                .filter(status -> status.gemmaStatus.equals(gemmaStatus))
                .findFirst()
                .orElse(null);
    }

    static @Nullable ConceptStatus ofName(@Nullable String name) {
        return name == null ? null : valueOf(name);
    }
}
