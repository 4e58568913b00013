// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.jspecify.annotations.Nullable;

/** What officers gather about a request: the assessment with its scores, and the questions to the applicant. */
@Embeddable
class Casework {

    @Embedded
    private @Nullable Assessment assessment;

    private int interviewInvitations;

    @ElementCollection
    @CollectionTable(name = "assessment_score", joinColumns = @JoinColumn(name = "admission_request_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "score")
    private Map<String, Integer> scores = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "information_request", joinColumns = @JoinColumn(name = "admission_request_id"))
    @OrderColumn(name = "position")
    private List<InformationRequest> informationRequests = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "assessment_handover", joinColumns = @JoinColumn(name = "admission_request_id"))
    @OrderColumn(name = "position")
    private List<Handover> handovers = new ArrayList<>();

    /** @throws NotFoundException when this is not the assessment of the request */
    Assessment assessment(UUID assessmentId) {
        if (assessment == null || !assessment.assessmentId().equals(assessmentId)) {
            throw new NotFoundException("unknown-assessment");
        }
        return assessment;
    }

    /** @return what the applicant must be told of the interview */
    Optional<Invitation> keep(Assessment recorded, Findings findings, Instant now) {
        var before = assessment == null ? null : assessment.interview();
        assessment = recorded;
        scores.clear();
        scores.putAll(findings.scoreByCriterion());
        return Objects.equals(before, recorded.interview())
                ? Optional.empty()
                : invite(recorded.assessmentId(), before, recorded.interview(), now);
    }

    /** An interview that is still to come does not take place; that it was planned stays on record. */
    Optional<Invitation> cancelInterview(Instant now) {
        return assessment == null
                ? Optional.empty()
                : invite(assessment.assessmentId(), assessment.interview(), null, now);
    }

    /** One in the past was held: writing it down tells the applicant nothing. */
    private Optional<Invitation> invite(UUID uid, @Nullable Interview before, @Nullable Interview after, Instant now) {
        var expected = before != null && before.isStillToCome(now) ? before : null;
        if (after != null && after.isStillToCome(now)) {
            var kind = expected == null ? Invitation.Kind.PLANNED : Invitation.Kind.MOVED;
            return Optional.of(new Invitation(uid, interviewInvitations++, kind, after));
        }
        return expected == null
                ? Optional.empty()
                : Optional.of(new Invitation(uid, interviewInvitations++, Invitation.Kind.CANCELLED, expected));
    }

    /** @throws ConflictException when that officer handles the request already */
    void handOver(Officer to, @Nullable String note, Instant now) {
        var current = Objects.requireNonNull(assessment);
        if (current.assessor().subject().equals(to.subject())) {
            throw new ConflictException(
                    "assessment-already-theirs", current.assessor().name());
        }
        handovers.add(new Handover(current.assessor().name(), to.name(), now, note));
        assessment = current.by(to);
    }

    void ask(String question, AnswerLink link, Instant now) {
        informationRequests.add(InformationRequest.ask(question, link, now));
    }

    InformationRequest question(UUID informationRequestId) {
        return informationRequests.stream()
                .filter(each -> each.informationRequestId().equals(informationRequestId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("unknown-information-request"));
    }

    InformationRequest question(LinkSecret token) {
        return informationRequests.stream()
                .filter(each -> each.opensWith(token))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("unknown-answer-link"));
    }

    void answer(InformationRequest asked, String answer, Instant now) {
        if (asked.answeredAt() != null) {
            throw new ConflictException("information-request-already-answered");
        }
        informationRequests.set(informationRequests.indexOf(asked), asked.answered(answer, now));
    }

    /** Keeps who assessed it and how it scored; words may speak of persons. */
    void eraseWords() {
        if (assessment != null) {
            assessment = assessment.withoutWords();
        }
        informationRequests.clear();
        handovers.replaceAll(Handover::withoutNote);
    }

    List<String> missing(Criteria criteria) {
        return criteria.missing(assessment == null ? null : assessment.report(), scores.keySet());
    }

    @Nullable
    Assessment assessment() {
        return assessment;
    }

    @Nullable
    String assessor() {
        return assessment == null ? null : assessment.assessor().name();
    }

    /** Whoever handled the request, also those who handed it over. */
    Stream<String> assessors() {
        return Stream.concat(handovers.stream().map(Handover::handedOverBy), Stream.ofNullable(assessor()));
    }

    List<Handover> handovers() {
        return List.copyOf(handovers);
    }

    Map<String, Integer> scores() {
        return Map.copyOf(scores);
    }

    List<InformationRequest> informationRequests() {
        return List.copyOf(informationRequests);
    }
}
