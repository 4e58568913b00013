// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.merger.AnswerStage;
import nl.softwarecatalogus.organisation.merger.AnsweringService;
import nl.softwarecatalogus.organisation.merger.MergerAnswer;
import nl.softwarecatalogus.organisation.merger.MergerCount;
import nl.softwarecatalogus.organisation.merger.MergerKind;
import nl.softwarecatalogus.organisation.merger.MergerParty;
import nl.softwarecatalogus.organisation.merger.MergerStatus;
import org.jspecify.annotations.Nullable;

record MergerView(
        UUID id,
        MergerKind kind,
        LocalDate effectiveOn,
        MergerStatus status,
        MergerParty target,
        List<MergerParty> sources,
        boolean ready,
        List<Obstacle> obstacles,
        List<Answer> services,
        Instant plannedAt,
        @Nullable Instant executedAt,
        @Nullable Instant closedAt) {

    /** What stands in the way, in the reader's language. */
    record Obstacle(String name, String code, String reason) {}

    record Answer(
            AnsweringService service,
            AnswerStage stage,
            List<MergerCount> counts,
            @Nullable Instant answeredAt) {

        static Answer of(MergerAnswer answer) {
            return new Answer(answer.service(), answer.stage(), answer.counts(), answer.answeredAt());
        }
    }
}
