// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import org.jspecify.annotations.Nullable;

/**
 * The wish to declare usage of one application for several members.
 *
 * @param collaborationId only for VNG, who acts for no organisation
 * @param note internal: seen by the collaboration only
 */
public record DeclareUsage(
        @Nullable UUID collaborationId,
        UUID applicationId,
        List<UUID> memberIds,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        LocalDate startsOn,
        @Nullable CloudModel hosting,
        @Nullable LocalDate endsOn,
        @Nullable UUID versionId,
        @Nullable String note) {

    public DeclareUsage {
        memberIds = memberIds.stream().distinct().toList();
    }

    UsageTerms terms() {
        return new UsageTerms(phase, phaseSince, hosting, endsOn, versionId);
    }
}
