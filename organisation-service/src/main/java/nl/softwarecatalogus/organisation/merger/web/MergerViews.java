// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger.web;

import java.util.Locale;
import nl.softwarecatalogus.organisation.merger.MergerDetails;
import nl.softwarecatalogus.organisation.merger.MergerStatus;
import nl.softwarecatalogus.platform.problem.Conflict;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows mergers, with what stands in the way in the reader's language. */
@Component
class MergerViews {

    private final MessageSource texts;

    MergerViews(MessageSource texts) {
        this.texts = texts;
    }

    MergerView of(MergerDetails details, Locale language) {
        var merger = details.merger();
        return new MergerView(
                merger.id(),
                merger.plan().kind(),
                merger.plan().effectiveOn(),
                merger.status(),
                details.parties().target(),
                details.parties().sources(),
                merger.status() == MergerStatus.PLANNED && details.obstacles().isEmpty(),
                details.obstacles().stream()
                        .map(obstacle -> view(obstacle, language))
                        .toList(),
                details.answers().stream().map(MergerView.Answer::of).toList(),
                merger.plannedAt(),
                merger.executedAt().orElse(null),
                merger.closedAt().orElse(null));
    }

    private MergerView.Obstacle view(Conflict obstacle, Locale language) {
        var reason = texts.getMessage("conflict." + obstacle.code(), new Object[] {obstacle.name()}, language);
        return new MergerView.Obstacle(obstacle.name(), obstacle.code(), reason);
    }
}
