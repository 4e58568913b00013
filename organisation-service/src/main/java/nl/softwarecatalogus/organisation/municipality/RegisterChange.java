// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.municipality;

import java.util.Optional;

/**
 * One municipality of an import beside what the register had of it.
 *
 * @param before as the register had it; empty for one it did not have
 */
public record RegisterChange(Optional<Municipality> before, MunicipalityStanding after) {

    public enum Kind {
        ADDED,
        CHANGED,
        CLOSED,
        UNCHANGED
    }

    /** Closed when the file gives a last day and the register had none, whatever else changed. */
    public Kind kind() {
        var now = after.municipality();
        return before.map(was -> {
                    if (was.equals(now)) {
                        return Kind.UNCHANGED;
                    }
                    return was.endsOn() == null && now.endsOn() != null ? Kind.CLOSED : Kind.CHANGED;
                })
                .orElse(Kind.ADDED);
    }

    public boolean makesADifference() {
        return kind() != Kind.UNCHANGED;
    }
}
