// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.contract.ContractFilter;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/** @param endsWithinMonths from today on */
record ContractQuery(
        @Nullable UUID organisationId,
        @Nullable UUID applicationId,
        @Nullable UUID usageId,
        @Nullable UUID memberId,
        @Nullable Integer endsWithinMonths) {

    private static final int LONGEST = 120;

    ContractFilter filter(UUID of, LocalDate today) {
        refuseFaults();
        return endsWithinMonths == null
                ? new ContractFilter(of, applicationId, usageId, memberId, null, null)
                : new ContractFilter(of, applicationId, usageId, memberId, today, today.plusMonths(endsWithinMonths));
    }

    private void refuseFaults() {
        if (endsWithinMonths != null && endsWithinMonths < 0) {
            throw new InvalidInputException(new InvalidParam("endsWithinMonths", "minimum", "0"));
        }
        if (endsWithinMonths != null && endsWithinMonths > LONGEST) {
            throw new InvalidInputException(new InvalidParam("endsWithinMonths", "maximum", Integer.toString(LONGEST)));
        }
    }
}
