// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.merger.messaging;

import nl.softwarecatalogus.membership.merger.MergerAnswer;
import nl.softwarecatalogus.membership.merger.MergerAnswer.MergerAssessed;
import nl.softwarecatalogus.membership.merger.MergerAnswer.MergerFollowed;
import nl.softwarecatalogus.platform.events.EventOutbox;
import org.springframework.stereotype.Component;

@Component
class MergerAnswerPublisher {

    private static final String TOPIC = "nl.softwarecatalogus.membership-mergers";

    private final EventOutbox outbox;

    MergerAnswerPublisher(EventOutbox outbox) {
        this.outbox = outbox;
    }

    void publish(MergerAnswer answer) {
        var id = answer.mergerId();
        // The merger itself is to be read at its owner's, beside this service's API.
        outbox.append(
                TOPIC, type(answer), id, "/../organisation/v1/organisation-mergers/" + id, PublishedAnswer.of(answer));
    }

    private static String type(MergerAnswer answer) {
        return switch (answer) {
            case MergerAssessed _ -> "nl.softwarecatalogus.membership-merger-assessed.v1";
            case MergerFollowed _ -> "nl.softwarecatalogus.membership-merger-followed.v1";
        };
    }
}
