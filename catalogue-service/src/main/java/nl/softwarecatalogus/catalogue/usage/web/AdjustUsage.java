// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.web;

import java.time.LocalDate;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageTerms;
import org.jspecify.annotations.Nullable;

record AdjustUsage(
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        @Nullable CloudModel hosting,
        @Nullable LocalDate endsOn) {

    UsageTerms terms() {
        return new UsageTerms(phase, phaseSince, hosting, endsOn);
    }
}
