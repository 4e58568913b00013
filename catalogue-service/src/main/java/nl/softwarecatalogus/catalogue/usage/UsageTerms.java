// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/**
 * How an application is used: everything that can be adjusted later.
 *
 * @param phaseSince the day the phase began
 */
@Embeddable
public record UsageTerms(
        @Enumerated(EnumType.STRING) UsagePhase phase,
        @Nullable LocalDate phaseSince,
        @Enumerated(EnumType.STRING) @Nullable CloudModel hosting) {

    /** Acquisition and planning begin by the start of the usage at the latest, the other phases not before it. */
    List<InvalidParam> faults(LocalDate startsOn) {
        if (phaseSince == null) {
            return List.of();
        }
        if (phase.precedesUsage()) {
            return phaseSince.isAfter(startsOn)
                    ? List.of(new InvalidParam("phaseSince", "phase-after-start"))
                    : List.of();
        }
        return phaseSince.isBefore(startsOn)
                ? List.of(new InvalidParam("phaseSince", "phase-before-start"))
                : List.of();
    }
}
