// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.admission.request.AdmissionDetails;
import nl.softwarecatalogus.admission.request.Assessment;
import nl.softwarecatalogus.admission.request.BusinessDates;
import nl.softwarecatalogus.admission.request.Interview;
import nl.softwarecatalogus.admission.request.Score;
import org.jspecify.annotations.Nullable;

/** @param missing what has to be filled in before anybody can decide */
record AssessmentView(
        UUID id,
        String assessor,
        LocalDate startedOn,
        @Nullable Interview interview,
        @Nullable String report,
        List<Score> scores,
        List<String> missing,
        List<HandoverView> handovers) {

    static @Nullable AssessmentView of(AdmissionDetails details) {
        var assessment = details.assessment();
        return assessment == null ? null : of(assessment, details);
    }

    private static AssessmentView of(Assessment assessment, AdmissionDetails details) {
        return new AssessmentView(
                assessment.assessmentId(),
                assessment.assessor().name(),
                BusinessDates.of(assessment.assessmentStartedAt()),
                assessment.interview(),
                assessment.report(),
                details.scores().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(score -> new Score(score.getKey(), score.getValue()))
                        .toList(),
                details.missing(),
                details.handovers().stream().map(HandoverView::of).toList());
    }
}
