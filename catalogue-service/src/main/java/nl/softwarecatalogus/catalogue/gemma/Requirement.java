// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How strongly GEMMA asks of software that fills in a reference component to comply with a standard. */
public enum Requirement {
    MANDATORY("Verplicht"),
    RECOMMENDED("Aanbevolen");

    private final String connectionRole;

    Requirement(String connectionRole) {
        this.connectionRole = connectionRole;
    }

    static Optional<Requirement> ofConnectionRole(@Nullable String connectionRole) {
        return Arrays.stream(values())
                .filter(requirement -> requirement.connectionRole.equals(connectionRole))
                .findFirst();
    }
}
