// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.contract.ContractCosts;
import nl.softwarecatalogus.catalogue.contract.ContractTerms;
import nl.softwarecatalogus.catalogue.contract.ContractView;
import nl.softwarecatalogus.catalogue.contract.RecordContract;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

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

    /** Whoever names another supplier, in either way, leaves the one that stands. */
    static ReviseContract present(ContractView contract, ObjectNode given) {
        var supplier = contract.supplier();
        var sameSupplier = !given.has("supplierId") && !given.has("supplierName");
        var registered = supplier.organisationId() != null;
        return new ReviseContract(
                contract.collaborationId(),
                Set.of(),
                sameSupplier ? supplier.organisationId() : null,
                sameSupplier && !registered ? supplier.name() : null,
                contract.number(),
                contract.startsOn(),
                contract.endsOn(),
                contract.noticePeriodMonths(),
                contract.renewsOn(),
                contract.costs(),
                contract.note());
    }

    RecordContract wish() {
        var terms = new ContractTerms(
                supplierId, supplierName, number, startsOn, endsOn, noticePeriodMonths, renewsOn, costs, note);
        return new RecordContract(collaborationId, usageIds, terms);
    }
}
