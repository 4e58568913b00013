// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger.messaging;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.merger.CatalogueMergerAssessed;
import nl.softwarecatalogus.catalogue.merger.CatalogueMergerFollowed;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class MergerPublisher {

    private static final String TOPIC = "nl.softwarecatalogus.catalogue-mergers";

    private final EventOutbox outbox;

    MergerPublisher(EventOutbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void publish(CatalogueMergerAssessed event) {
        append("nl.softwarecatalogus.catalogue-merger-assessed.v1", event.mergerId(), event);
    }

    @EventListener
    void publish(CatalogueMergerFollowed event) {
        append("nl.softwarecatalogus.catalogue-merger-followed.v1", event.mergerId(), event);
    }

    private void append(String type, UUID mergerId, Object answer) {
        outbox.append(TOPIC, type, mergerId, "/../organisation/v1/organisation-mergers/" + mergerId, answer);
    }
}
