// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageTerms;
import org.jspecify.annotations.Nullable;

/** The wish of a provider that somebody records the usage of its application. */
public record ProposeUsage(
        UUID applicationId,
        UUID consumerId,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        LocalDate startsOn,
        @Nullable CloudModel hosting,
        @Nullable LocalDate endsOn,
        @Nullable UUID versionId,
        @Nullable String message) {

    UsageTerms terms() {
        return new UsageTerms(phase, phaseSince, hosting, endsOn, versionId);
    }
}
