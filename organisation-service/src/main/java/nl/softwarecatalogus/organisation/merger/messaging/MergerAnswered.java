// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger.messaging;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.organisation.merger.AnswerStage;
import nl.softwarecatalogus.organisation.merger.AnsweringService;
import nl.softwarecatalogus.organisation.merger.MergerAnswer;
import nl.softwarecatalogus.organisation.merger.MergerBlocker;
import nl.softwarecatalogus.organisation.merger.MergerCount;
import nl.softwarecatalogus.platform.events.EventMetadata;
import org.jspecify.annotations.Nullable;

/** What another service says of a merger: after a dry run with blockers, after following without. */
record MergerAnswered(
        UUID mergerId,
        long mergerVersion,
        List<MergerCount> counts,
        @Nullable List<MergerBlocker> blockers) {

    MergerAnswered {
        Objects.requireNonNull(mergerId, "mergerId");
        Objects.requireNonNull(counts, "counts");
    }

    MergerAnswer answer(AnsweringService service, EventMetadata event) {
        return new MergerAnswer(
                service,
                event.type().endsWith("-merger-followed.v1") ? AnswerStage.FOLLOWED : AnswerStage.ASSESSED,
                event.version(),
                mergerVersion,
                counts,
                blockers == null ? List.of() : blockers,
                event.time());
    }
}
