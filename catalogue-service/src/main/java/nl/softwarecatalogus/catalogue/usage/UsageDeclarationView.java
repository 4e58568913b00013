// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as the collaboration and VNG see it.
 *
 * @param note for the collaboration itself only
 * @param usages null in a list of declarations
 */
public record UsageDeclarationView(
        UUID id,
        OfferingReference application,
        OrganisationReference collaboration,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        LocalDate startsOn,
        @Nullable CloudModel hosting,
        @Nullable LocalDate endsOn,
        @Nullable String note,
        Instant declaredAt,
        int memberCount,
        @Nullable List<DeclaredUsageView> usages) {

    UsageDeclarationView with(List<DeclaredUsageView> itsUsages) {
        return new UsageDeclarationView(
                id,
                application,
                collaboration,
                phase,
                phaseSince,
                startsOn,
                hosting,
                endsOn,
                note,
                declaredAt,
                memberCount,
                itsUsages);
    }
}
