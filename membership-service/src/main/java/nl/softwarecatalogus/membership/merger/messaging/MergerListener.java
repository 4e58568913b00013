// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.merger.messaging;

import nl.softwarecatalogus.membership.merger.MergerService;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class MergerListener {

    private static final String TOPIC = "nl.softwarecatalogus.organisation-mergers";

    private final MergerService mergers;
    private final MergerAnswerPublisher answers;

    MergerListener(MergerService mergers, MergerAnswerPublisher answers) {
        this.mergers = mergers;
        this.answers = answers;
    }

    @OnEvent(topic = TOPIC, types = "nl.softwarecatalogus.organisation-merger-planned.v1")
    void assess(MergerState merger, EventMetadata event) {
        mergers.assess(merger.toMerger(event.version())).ifPresent(answers::publish);
    }

    @OnEvent(topic = TOPIC, types = "nl.softwarecatalogus.organisations-merged.v1")
    void follow(MergerState merger, EventMetadata event) {
        mergers.follow(merger.toMerger(event.version())).ifPresent(answers::publish);
    }
}
