// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed: everything that can be revised later.
 *
 * @param supplierName of a supplier that is not registered here
 * @param endsOn the first day on which nothing is agreed any more; without it the contract runs on
 * @param renewsOn the day on which it is agreed anew
 * @param note internal: seen by the organisation whose contract it is only
 */
@Embeddable
public record ContractTerms(
        @Nullable UUID supplierId,
        @Nullable String supplierName,
        @Nullable String number,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer noticePeriodMonths,
        @Nullable LocalDate renewsOn,
        @Embedded @Nullable ContractCosts costs,
        @Nullable String note) {

    public ContractTerms {
        supplierName = supplierName == null ? null : supplierName.strip();
        number = number == null ? null : number.strip();
    }

    List<InvalidParam> faults() {
        var faults = new ArrayList<InvalidParam>();
        if (supplierId == null && supplierName == null) {
            faults.add(new InvalidParam("supplierId", "contract-needs-a-supplier"));
        }
        if (supplierId != null && supplierName != null) {
            faults.add(new InvalidParam("supplierName", "contract-needs-one-supplier"));
        }
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            faults.add(new InvalidParam("endsOn", "contract-end-before-start"));
        }
        if (renewsOn != null && renewsOn.isBefore(startsOn)) {
            faults.add(new InvalidParam("renewsOn", "contract-renewal-before-start"));
        }
        if (costs != null && !costs.isInCents()) {
            faults.add(new InvalidParam("costs.amount", "contract-costs-in-cents"));
        }
        return faults;
    }

    ContractTerms noted(@Nullable String other) {
        return new ContractTerms(
                supplierId, supplierName, number, startsOn, endsOn, noticePeriodMonths, renewsOn, costs, other);
    }
}
