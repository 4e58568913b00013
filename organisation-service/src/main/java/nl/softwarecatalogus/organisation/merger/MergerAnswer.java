// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service says of a merger.
 *
 * @param version counts the answers of this service
 * @param mergerVersion the event that is answered
 * @param answeredAt null while it is awaited
 */
public record MergerAnswer(
        AnsweringService service,
        AnswerStage stage,
        long version,
        long mergerVersion,
        List<MergerCount> counts,
        List<MergerBlocker> blockers,
        @Nullable Instant answeredAt) {

    static MergerAnswer awaited(AnsweringService service) {
        return new MergerAnswer(service, AnswerStage.AWAITED, 0, 0, List.of(), List.of(), null);
    }
}
