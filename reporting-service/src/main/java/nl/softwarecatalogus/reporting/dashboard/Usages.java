// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Usage that the collaboration declared for its members and did not withdraw. */
public record Usages(
        long total,
        long disputed,
        long members,
        List<PhaseFigures> lifecycle,
        List<UsedApplication> applications,
        List<Overlap> overlaps,
        List<OwnUsage> own) {

    public record PhaseFigures(String phase, long usages, long applications) {}

    public record UsedApplication(UUID offeringId, String name, long members, List<PhaseMembers> phases) {}

    public record PhaseMembers(String phase, long members) {}

    /** The same reference component served by different applications: what joint procurement looks for. */
    public record Overlap(String referenceComponentId, String name, List<OverlappingApplication> applications) {}

    public record OverlappingApplication(UUID offeringId, String name, long members) {}

    public record OwnUsage(
            UUID usageId,
            UUID offeringId,
            String name,
            String status,
            String phase,
            @Nullable LocalDate phaseSince,
            LocalDate startsOn,
            @Nullable String hosting) {}
}
