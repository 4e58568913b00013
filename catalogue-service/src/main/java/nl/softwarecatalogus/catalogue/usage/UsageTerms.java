// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/**
 * How an application is used: everything that can be adjusted later.
 *
 * @param phaseSince the day the phase began
 * @param versionId of the application, where its user decides on that
 * @param endsOn the first day on which nothing is agreed for it any more, so far as that is known: the end of the contract
 */
@Embeddable
public record UsageTerms(
        @Enumerated(EnumType.STRING) UsagePhase phase,
        @Nullable LocalDate phaseSince,
        @Enumerated(EnumType.STRING) @Nullable CloudModel hosting,
        @Nullable LocalDate endsOn,
        @Column(name = "offering_version_id") @Nullable UUID versionId) {

    /** Acquisition and planning begin by the start of the usage at the latest, the other phases not before it. */
    public List<InvalidParam> faults(LocalDate startsOn) {
        var faults = new ArrayList<InvalidParam>();
        if (phaseSince != null && phase.precedesUsage() && phaseSince.isAfter(startsOn)) {
            faults.add(new InvalidParam("phaseSince", "phase-after-start"));
        }
        if (phaseSince != null && !phase.precedesUsage() && phaseSince.isBefore(startsOn)) {
            faults.add(new InvalidParam("phaseSince", "phase-before-start"));
        }
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            faults.add(new InvalidParam("endsOn", "end-before-start"));
        }
        if (versionId != null && hosting == CloudModel.SAAS) {
            faults.add(new InvalidParam("versionId", "version-of-saas"));
        }
        return faults;
    }

    UsageTerms in(UsagePhase entered, @Nullable LocalDate since) {
        return new UsageTerms(entered, since, hosting, endsOn, versionId);
    }

    UsageTerms ofUnknownVersion() {
        return new UsageTerms(phase, phaseSince, hosting, endsOn, null);
    }
}
