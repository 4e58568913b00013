// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageTerms;
import nl.softwarecatalogus.catalogue.usage.UsageView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

record AdjustUsage(
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        @Nullable CloudModel hosting,
        @Nullable LocalDate endsOn,
        @Nullable UUID versionId) {

    /** The day on which a phase began belongs to that phase. */
    static AdjustUsage present(UsageView usage, ObjectNode given) {
        var samePhase = given.path("phase").asString("").equals(usage.phase().name());
        var version = usage.applicationVersion();
        return new AdjustUsage(
                usage.phase(),
                samePhase ? usage.phaseSince() : null,
                usage.hosting(),
                usage.endsOn(),
                version == null ? null : version.versionId());
    }

    UsageTerms terms() {
        return new UsageTerms(phase, phaseSince, hosting, endsOn, versionId);
    }
}
