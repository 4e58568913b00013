// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageTerms;
import org.jspecify.annotations.Nullable;

record AdjustUsage(
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        @Nullable CloudModel hosting,
        @Nullable LocalDate endsOn,
        @Nullable UUID versionId) {

    UsageTerms terms() {
        return new UsageTerms(phase, phaseSince, hosting, endsOn, versionId);
    }
}
