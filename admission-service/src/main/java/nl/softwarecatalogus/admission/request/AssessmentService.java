// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.Clock;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an officer does with a request, from taking it to the decision; never one they applied for themselves. */
@Service
@Transactional
public class AssessmentService {

    private final AdmissionRequestRepository requests;
    private final Duplicates duplicates;
    private final Criteria criteria;
    private final AnswerLinks links;
    private final Clock clock;

    AssessmentService(
            AdmissionRequestRepository requests,
            Duplicates duplicates,
            Criteria criteria,
            AnswerLinks links,
            Clock clock) {
        this.requests = requests;
        this.duplicates = duplicates;
        this.criteria = criteria;
        this.links = links;
        this.clock = clock;
    }

    public AdmissionDetails assess(UUID id, Findings findings, Actor actor) {
        var request = toHandle(id, actor);
        request.assess(Officer.of(actor), findings, criteria, clock.instant());
        return saved(request);
    }

    public AdmissionDetails reviseAssessment(
            UUID id, UUID assessmentId, Findings findings, ExpectedVersion expected, Actor actor) {
        var request = toHandle(id, actor);
        expected.mustBe(request.version());
        request.reviseAssessment(assessmentId, findings, criteria, clock.instant());
        return saved(request);
    }

    public AdmissionDetails requestInformation(UUID id, String question, Actor actor) {
        var request = toHandle(id, actor);
        var now = clock.instant();
        request.requestInformation(question, now.plus(links.validity()), now);
        return saved(request);
    }

    public AdmissionDetails recordAnswer(UUID id, UUID informationRequestId, String answer, Actor actor) {
        var request = toHandle(id, actor);
        request.recordAnswer(informationRequestId, answer, clock.instant());
        return saved(request);
    }

    public AdmissionDetails admit(UUID id, Decision.Admit decision, Actor actor) {
        var request = toHandle(id, actor);
        request.decide(decision, Officer.of(actor), criteria, clock.instant());
        return duplicates.saveUnlessDuplicate(request, actor).details(criteria);
    }

    public AdmissionDetails reject(UUID id, Decision.Reject decision, Actor actor) {
        var request = toHandle(id, actor);
        request.decide(decision, Officer.of(actor), criteria, clock.instant());
        return saved(request);
    }

    private AdmissionRequest toHandle(UUID id, Actor actor) {
        actor.requireFunctionalAdministrator();
        var request = requests.findToChange(id).orElseThrow(AdmissionService::unknown);
        AdmissionRights.requireToHandle(actor, request);
        return request;
    }

    private AdmissionDetails saved(AdmissionRequest request) {
        return requests.saveAndFlush(request).details(criteria);
    }
}
