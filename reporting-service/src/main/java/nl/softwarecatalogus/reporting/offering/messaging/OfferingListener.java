// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.offering.messaging;

import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import nl.softwarecatalogus.reporting.offering.OfferingProjection;
import nl.softwarecatalogus.reporting.offering.OfferingState;
import org.springframework.stereotype.Component;

@Component
class OfferingListener {

    private final OfferingProjection offerings;

    OfferingListener(OfferingProjection offerings) {
        this.offerings = offerings;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.offerings",
            types = {
                "nl.softwarecatalogus.offering-published.v1",
                "nl.softwarecatalogus.offering-revised.v1",
                "nl.softwarecatalogus.offering-withdrawn.v1"
            })
    void project(OfferingState offering, EventMetadata event) {
        offerings.apply(offering, event);
    }
}
