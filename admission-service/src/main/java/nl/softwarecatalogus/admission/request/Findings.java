// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an officer records of an assessment; each time the whole of it. */
public record Findings(
        @Nullable Interview interview, @Nullable String report, List<Score> scores) {

    Map<String, Integer> scoreByCriterion() {
        return scores.stream().collect(Collectors.toMap(Score::criterion, Score::score));
    }
}
