// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param asOf when the last event was handled; null while there was none */
public record Statistics(
        OrganisationFigures organisations,
        AdmissionFigures admissionRequests,
        MembershipFigures memberships,
        OfferingFigures offerings,
        UsageFigures usages,
        @Nullable Instant asOf) {

    public record OrganisationFigures(long total, List<OrganisationAmount> byType) {}

    public record OrganisationAmount(String organisationType, String status, long amount) {}

    public record AdmissionFigures(long total, long open, long admitted, long rejected, long withdrawn) {}

    public record MembershipFigures(long total, List<StatusAmount> byStatus) {}

    public record OfferingFigures(long total, List<KindAmount> byKind) {}

    public record KindAmount(String kind, String status, long amount) {}

    public record UsageFigures(long total, List<StatusAmount> byStatus, List<PhaseAmount> byPhase) {}

    public record StatusAmount(String status, long amount) {}

    public record PhaseAmount(String phase, long amount) {}
}
