// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.util.UUID;
import nl.softwarecatalogus.admission.request.AssessmentService;
import nl.softwarecatalogus.admission.request.Decision;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/admission-requests/{admissionRequestId}")
class AssessmentController {

    private final AssessmentService assessments;

    AssessmentController(AssessmentService assessments) {
        this.assessments = assessments;
    }

    @PostMapping("/assessments")
    ResponseEntity<AdmissionRequestView> assess(
            @PathVariable UUID admissionRequestId, @RequestBody Assess request, Actor actor) {
        return Answers.ok(assessments.assess(admissionRequestId, request.toFindings(), actor), actor);
    }

    @PutMapping("/assessments/{assessmentId}")
    ResponseEntity<AdmissionRequestView> revise(
            @PathVariable UUID admissionRequestId,
            @PathVariable UUID assessmentId,
            @RequestBody Assess request,
            ExpectedVersion expected,
            Actor actor) {
        var revised =
                assessments.reviseAssessment(admissionRequestId, assessmentId, request.toFindings(), expected, actor);
        return Answers.ok(revised, actor);
    }

    @PostMapping("/information-requests")
    ResponseEntity<AdmissionRequestView> ask(
            @PathVariable UUID admissionRequestId, @RequestBody RequestInformation request, Actor actor) {
        return Answers.ok(assessments.requestInformation(admissionRequestId, request.question(), actor), actor);
    }

    @PostMapping("/information-requests/{informationRequestId}/answers")
    ResponseEntity<AdmissionRequestView> answer(
            @PathVariable UUID admissionRequestId,
            @PathVariable UUID informationRequestId,
            @RequestBody RecordAnswer request,
            Actor actor) {
        var answered = assessments.recordAnswer(admissionRequestId, informationRequestId, request.answer(), actor);
        return Answers.ok(answered, actor);
    }

    @PostMapping("/decisions")
    ResponseEntity<AdmissionRequestView> decide(
            @PathVariable UUID admissionRequestId, @RequestBody Decide request, Actor actor) {
        var decided =
                switch (request.toDecision()) {
                    case Decision.Admit admit -> assessments.admit(admissionRequestId, admit, actor);
                    case Decision.Reject reject -> assessments.reject(admissionRequestId, reject, actor);
                };
        return Answers.ok(decided, actor);
    }
}
