// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The case that VNG assesses before a collaboration or community takes part (toelatingsaanvraag). It is decided on once,
 * and only after it was assessed; the applicant may withdraw it before. An admitted one becomes an organisation.
 */
@Entity
public class AdmissionRequest extends AbstractAggregateRoot<AdmissionRequest> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    private AdmissionStatus status;

    @Embedded
    private Intake intake;

    @Column(updatable = false)
    private Instant receivedAt;

    @Embedded
    private @Nullable Assessment assessment;

    @ElementCollection
    @CollectionTable(name = "assessment_score", joinColumns = @JoinColumn(name = "admission_request_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "score")
    private Map<String, Integer> scores = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "information_request", joinColumns = @JoinColumn(name = "admission_request_id"))
    @OrderColumn(name = "position")
    private List<InformationRequest> informationRequests = new ArrayList<>();

    @Embedded
    private @Nullable Outcome outcome;

    private @Nullable UUID organisationId;

    @SuppressWarnings("NullAway.Init")
    protected AdmissionRequest() {}

    private AdmissionRequest(String reference, Intake intake, Instant now) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.status = AdmissionStatus.RECEIVED;
        this.intake = intake;
        this.receivedAt = now;
    }

    /** @param reference how people refer to it */
    static AdmissionRequest receive(String reference, Intake intake, Instant now) {
        IntakeRules.refuseFaults(intake, BusinessDates.of(now));
        var request = new AdmissionRequest(reference, intake, now);
        request.registerEvent(new AdmissionRequested(request.state()));
        return request;
    }

    void revise(Intake revised, Instant now) {
        mustBeOpen();
        IntakeRules.refuseFaults(revised, BusinessDates.of(now));
        intake = revised;
    }

    /** Somebody takes the request; the first one does. */
    void assess(Officer officer, Findings findings, Criteria criteria, Instant now) {
        mustBeOpen();
        if (status != AdmissionStatus.RECEIVED) {
            throw new ConflictException(
                    "assessment-already-started",
                    Objects.requireNonNull(assessment).assessor().name());
        }
        criteria.refuseFaults(findings.scores());
        status = AdmissionStatus.IN_ASSESSMENT;
        keep(Assessment.takenBy(officer, findings, now), findings);
    }

    void reviseAssessment(UUID assessmentId, Findings findings, Criteria criteria) {
        if (assessment == null || !assessment.assessmentId().equals(assessmentId)) {
            throw new NotFoundException("unknown-assessment");
        }
        mustBeOpen();
        criteria.refuseFaults(findings.scores());
        keep(assessment.with(findings), findings);
    }

    private void keep(Assessment recorded, Findings findings) {
        assessment = recorded;
        scores.clear();
        scores.putAll(findings.scoreByCriterion());
    }

    void requestInformation(String question, Instant now) {
        mustBeInAssessment();
        status = AdmissionStatus.INFORMATION_REQUESTED;
        informationRequests.add(InformationRequest.ask(question, now));
        registerEvent(new InformationRequested(id, question));
    }

    void recordAnswer(UUID informationRequestId, String answer, Instant now) {
        var asked = informationRequests.stream()
                .filter(each -> each.informationRequestId().equals(informationRequestId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("unknown-information-request"));
        mustBeOpen();
        if (asked.answeredAt() != null) {
            throw new ConflictException("information-request-already-answered");
        }
        informationRequests.set(informationRequests.indexOf(asked), asked.answered(answer, now));
        status = AdmissionStatus.IN_ASSESSMENT;
    }

    /** @throws ClosedException when somebody was first */
    void decide(Decision decision, Officer officer, Criteria criteria, Instant now) {
        mustBeInAssessment();
        var missing = missing(criteria);
        if (!missing.isEmpty()) {
            throw new AssessmentIncompleteException(missing);
        }
        switch (decision) {
            case Decision.Admit(var reasons) -> {
                close(AdmissionStatus.ADMITTED, Outcome.decided(officer, reasons, now));
                registerEvent(new CollaborationAdmitted(state()));
            }
            case Decision.Reject(var reasons) -> {
                close(AdmissionStatus.REJECTED, Outcome.decided(officer, reasons, now));
                registerEvent(new AdmissionRejected(state()));
            }
        }
    }

    void withdraw(@Nullable String reason, Instant now) {
        mustBeOpen();
        close(AdmissionStatus.WITHDRAWN, Outcome.withdrawn(reason, now));
        registerEvent(new AdmissionWithdrawn(state()));
    }

    /** The organisation that came of it; what is known already stays. */
    void registeredAs(UUID organisation) {
        if (status == AdmissionStatus.ADMITTED && organisationId == null) {
            organisationId = organisation;
        }
    }

    private void close(AdmissionStatus closed, Outcome how) {
        status = closed;
        outcome = how;
    }

    private void mustBeOpen() {
        if (!status.isOpen()) {
            throw new ClosedException(status);
        }
    }

    private void mustBeInAssessment() {
        mustBeOpen();
        if (status != AdmissionStatus.IN_ASSESSMENT) {
            throw new ConflictException("admission-request-" + status.code());
        }
    }

    private List<String> missing(Criteria criteria) {
        return criteria.missing(assessment == null ? null : assessment.report(), scores.keySet());
    }

    private Outcome outcome() {
        return Objects.requireNonNullElse(outcome, Outcome.NONE);
    }

    AdmissionState state() {
        var decidedAt = outcome().decidedAt();
        var withdrawnAt = outcome().withdrawnAt();
        return new AdmissionState(
                id,
                intake.candidate(),
                status,
                BusinessDates.of(receivedAt),
                decidedAt == null ? null : BusinessDates.of(decidedAt),
                withdrawnAt == null ? null : BusinessDates.of(withdrawnAt));
    }

    AdmissionDetails details(Criteria criteria) {
        return new AdmissionDetails(
                reference,
                version(),
                state(),
                intake,
                assessment,
                Map.copyOf(scores),
                assessment == null ? List.of() : missing(criteria),
                List.copyOf(informationRequests),
                outcome(),
                organisationId);
    }

    AdmissionSummary summary() {
        var assessor = assessment == null ? null : assessment.assessor().name();
        return new AdmissionSummary(reference, state(), intake.channel(), assessor, organisationId);
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    Candidate candidate() {
        return intake.candidate();
    }

    Contact contact() {
        return intake.contact();
    }

    @Nullable
    String reasons() {
        return outcome().reasons();
    }

    long version() {
        return version == null ? 0 : version;
    }
}
