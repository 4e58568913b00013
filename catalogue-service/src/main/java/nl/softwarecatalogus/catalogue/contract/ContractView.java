// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/**
 * A contract as its party, the collaboration concerned and VNG see it.
 *
 * @param noticeBy the last day on which it can be given notice of
 * @param usages not in a list, which only counts them
 * @param note for the party only
 */
public record ContractView(
        UUID id,
        @JsonIgnore long version,
        OrganisationReference organisation,
        @Nullable OrganisationReference collaboration,
        ContractSupplier supplier,
        @Nullable String number,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer noticePeriodMonths,
        @Nullable LocalDate noticeBy,
        @Nullable LocalDate renewsOn,
        @Nullable ContractCosts costs,
        ContractStatus status,
        List<OfferingReference> applications,
        long usageCount,
        @Nullable List<CoveredUsage> usages,
        @Nullable String note) {

    ContractView with(List<CoveredUsage> covered) {
        return new ContractView(
                id,
                version,
                organisation,
                collaboration,
                supplier,
                number,
                startsOn,
                endsOn,
                noticePeriodMonths,
                noticeBy,
                renewsOn,
                costs,
                status,
                applications,
                usageCount,
                covered,
                note);
    }

    public @Nullable UUID collaborationId() {
        return collaboration == null ? null : collaboration.organisationId();
    }
}
