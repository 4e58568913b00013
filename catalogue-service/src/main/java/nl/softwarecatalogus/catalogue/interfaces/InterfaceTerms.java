// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import org.jspecify.annotations.Nullable;

/**
 * How two applications are connected: everything that can be revised later.
 *
 * @param phaseSince the day the phase began
 * @param note internal: seen by the organisation that registered it only
 */
@Embeddable
public record InterfaceTerms(
        @Enumerated(EnumType.STRING) InterfaceType type,
        @Enumerated(EnumType.STRING) InterfaceDirection direction,
        @Enumerated(EnumType.STRING) UsagePhase phase,
        @Nullable LocalDate phaseSince,
        @Nullable String note) {

    InterfaceTerms noted(@Nullable String other) {
        return new InterfaceTerms(type, direction, phase, phaseSince, other);
    }
}
