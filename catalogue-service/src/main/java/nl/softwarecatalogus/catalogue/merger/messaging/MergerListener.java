// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger.messaging;

import nl.softwarecatalogus.catalogue.merger.MergerService;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class MergerListener {

    private static final String TOPIC = "nl.softwarecatalogus.organisation-mergers";

    private final MergerService mergers;

    MergerListener(MergerService mergers) {
        this.mergers = mergers;
    }

    @OnEvent(topic = TOPIC, types = "nl.softwarecatalogus.organisation-merger-planned.v1")
    void assess(MergerState planned, EventMetadata event) {
        mergers.assess(planned.merger(event.version()));
    }

    @OnEvent(topic = TOPIC, types = "nl.softwarecatalogus.organisations-merged.v1")
    void begin(MergerState merged, EventMetadata event) {
        mergers.begin(merged.merger(event.version()), merged.sources());
    }
}
