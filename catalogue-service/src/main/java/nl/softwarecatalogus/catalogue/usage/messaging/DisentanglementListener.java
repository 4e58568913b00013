// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.messaging;

import nl.softwarecatalogus.catalogue.usage.SettlementService;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class DisentanglementListener {

    private final SettlementService settlements;

    DisentanglementListener(SettlementService settlements) {
        this.settlements = settlements;
    }

    /** Each line is in one event only, so none is passed over for a newer one. */
    @OnEvent(topic = "nl.softwarecatalogus.disentanglements", types = "nl.softwarecatalogus.disentanglement-settled.v1")
    void carryOut(DisentanglementSettled settled, EventMetadata event) {
        settlements.carryOut(settled.leaving(event.time()));
    }
}
