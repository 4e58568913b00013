// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger.messaging;

import nl.softwarecatalogus.organisation.merger.AnsweringService;
import nl.softwarecatalogus.organisation.merger.MergerAnswerService;
import nl.softwarecatalogus.platform.events.EventMetadata;
import nl.softwarecatalogus.platform.events.OnEvent;
import org.springframework.stereotype.Component;

@Component
class MembershipAnswerListener {

    private final MergerAnswerService answers;

    MembershipAnswerListener(MergerAnswerService answers) {
        this.answers = answers;
    }

    @OnEvent(
            topic = "nl.softwarecatalogus.membership-mergers",
            types = {
                "nl.softwarecatalogus.membership-merger-assessed.v1",
                "nl.softwarecatalogus.membership-merger-followed.v1"
            })
    void record(MergerAnswered answer, EventMetadata event) {
        answers.record(answer.mergerId(), answer.answer(AnsweringService.MEMBERSHIP, event));
    }
}
