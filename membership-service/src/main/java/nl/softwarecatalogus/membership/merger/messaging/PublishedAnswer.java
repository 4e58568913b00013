// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.merger.messaging;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.merger.MergerAnswer;
import nl.softwarecatalogus.membership.merger.MergerAnswer.MergerAssessed;
import nl.softwarecatalogus.membership.merger.MergerAnswer.MergerFollowed;
import org.jspecify.annotations.Nullable;

/**
 * The data of our events, as contracts/ describes them; the outbox adds the version.
 *
 * @param blockers null once nothing can stand in the way any more
 */
record PublishedAnswer(
        UUID mergerId,
        long mergerVersion,
        List<Count> counts,
        @Nullable List<Blocker> blockers) {

    record Count(String kind, int moved, int collapsed) {}

    record Blocker(String code, String subject) {}

    static PublishedAnswer of(MergerAnswer answer) {
        var counts = answer.counts().stream()
                .map(count -> new Count(count.kind().name(), count.moved(), count.collapsed()))
                .toList();
        var blockers =
                switch (answer) {
                    case MergerAssessed assessed ->
                        assessed.circles().stream()
                                .map(name -> new Blocker("MEMBERSHIP_CYCLE", name))
                                .toList();
                    case MergerFollowed _ -> null;
                };
        return new PublishedAnswer(answer.mergerId(), answer.mergerVersion(), counts, blockers);
    }
}
