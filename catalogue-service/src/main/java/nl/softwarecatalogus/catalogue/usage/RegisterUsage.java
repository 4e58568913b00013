// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import org.jspecify.annotations.Nullable;

/**
 * The wish of an organisation to record what it uses itself.
 *
 * @param organisationId only for VNG, who acts for no organisation
 */
public record RegisterUsage(
        @Nullable UUID organisationId,
        UUID applicationId,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        LocalDate startsOn,
        @Nullable CloudModel hosting,
        @Nullable LocalDate endsOn,
        @Nullable UUID versionId) {

    public UsageTerms terms() {
        return new UsageTerms(phase, phaseSince, hosting, endsOn, versionId);
    }
}
