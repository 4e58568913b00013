// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Phases out usage of former members on the day its contract ends. It looks for every day that has passed, so what fell
 * due while the service was down follows once it is up; more instances may do it at once.
 */
@Component
class ContractEnds {

    private static final int AT_ONCE = 200;

    private final SettlementService settlements;

    ContractEnds(SettlementService settlements) {
        this.settlements = settlements;
    }

    @Scheduled(fixedDelayString = "${softwarecatalogus.catalogue.contract-ends.every:PT30S}")
    void endDueUsages() {
        while (settlements.endDue(AT_ONCE) == AT_ONCE) {}
    }
}
