// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.util.List;
import java.util.Objects;
import nl.softwarecatalogus.admission.request.Findings;
import nl.softwarecatalogus.admission.request.Interview;
import nl.softwarecatalogus.admission.request.Score;
import org.jspecify.annotations.Nullable;

record Assess(
        @Nullable Interview interview,
        @Nullable String report,
        @Nullable List<Score> scores) {

    Findings toFindings() {
        return new Findings(interview, report, Objects.requireNonNullElse(scores, List.of()));
    }
}
