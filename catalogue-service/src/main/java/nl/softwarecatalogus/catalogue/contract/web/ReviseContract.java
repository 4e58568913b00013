// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.contract.ContractCosts;
import nl.softwarecatalogus.catalogue.contract.ContractTerms;
import nl.softwarecatalogus.catalogue.contract.RecordContract;
import org.jspecify.annotations.Nullable;

record ReviseContract(
        @Nullable UUID collaborationId,
        Set<UUID> usageIds,
        @Nullable UUID supplierId,
        @Nullable String supplierName,
        @Nullable String number,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer noticePeriodMonths,
        @Nullable LocalDate renewsOn,
        @Nullable ContractCosts costs,
        @Nullable String note) {

    RecordContract wish() {
        var terms = new ContractTerms(
                supplierId, supplierName, number, startsOn, endsOn, noticePeriodMonths, renewsOn, costs, note);
        return new RecordContract(collaborationId, usageIds, terms);
    }
}
