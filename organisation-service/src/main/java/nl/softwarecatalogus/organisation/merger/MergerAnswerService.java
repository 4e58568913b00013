// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what other services answer; the last one that follows completes the merger. */
@Service
@Transactional
public class MergerAnswerService {

    private final Mergers mergers;
    private final MergerProgress progress;
    private final Clock clock;

    MergerAnswerService(Mergers mergers, MergerProgress progress, Clock clock) {
        this.mergers = mergers;
        this.progress = progress;
        this.clock = clock;
    }

    /** An answer to a merger that nobody here knows is none of ours. */
    public void record(UUID mergerId, MergerAnswer answer) {
        mergers.toChange(mergerId).ifPresent(merger -> {
            mergers.keepAnswer(mergerId, answer);
            if (progress.isFollowedByAll(merger)) {
                merger.complete(MergerParties.of(merger.plan(), mergers.states(merger.plan())), clock.instant());
                mergers.keep(merger);
            }
        });
    }
}
