// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.web.LinkSecret;
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
    private @Nullable Casework casework = new Casework();

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
                    Objects.requireNonNull(casework().assessor()));
        }
        criteria.refuseFaults(findings.scores());
        status = AdmissionStatus.IN_ASSESSMENT;
        tell(casework().keep(Assessment.takenBy(officer, findings, now), findings, now), now);
    }

    void reviseAssessment(UUID assessmentId, Findings findings, Criteria criteria, Instant now) {
        var assessment = casework().assessment(assessmentId);
        mustBeOpen();
        criteria.refuseFaults(findings.scores());
        tell(casework().keep(assessment.with(findings), findings, now), now);
    }

    /** A colleague goes on with the request; what was found stays. */
    void handOver(UUID assessmentId, Officer by, KnownOfficer to, @Nullable String note, Instant now) {
        casework().assessment(assessmentId);
        mustBeOpen();
        casework().handOver(to.officer(), note, now);
        if (!by.subject().equals(to.subject())) {
            registerEvent(new HandedOver(id, by, to, note));
        }
    }

    void requestInformation(String question, Instant linkExpiresAt, Instant now) {
        mustBeInAssessment();
        status = AdmissionStatus.INFORMATION_REQUESTED;
        var token = LinkSecret.random();
        casework().ask(question, new AnswerLink(token.hash(), linkExpiresAt), now);
        registerEvent(new InformationRequested(id, question, token, linkExpiresAt));
    }

    void recordAnswer(UUID informationRequestId, String answer, Instant now) {
        var asked = casework().question(informationRequestId);
        mustBeOpen();
        casework().answer(asked, answer, now);
        status = AdmissionStatus.IN_ASSESSMENT;
        registerEvent(new AnswerRecorded(informationRequestId));
    }

    /** The applicant answers by the personal link; the link works once. */
    void answer(LinkSecret token, String answer, Instant now) {
        casework().answer(answerable(token, now), answer, now);
        status = AdmissionStatus.IN_ASSESSMENT;
    }

    /** @throws ConflictException when the link was used or has expired, or nothing is to be answered any more */
    InformationRequest answerable(LinkSecret token, Instant now) {
        var asked = casework().question(token);
        if (asked.answeredAt() != null) {
            throw new ConflictException("answer-link-used");
        }
        if (!status.isOpen()) {
            throw new ConflictException("answer-link-closed");
        }
        if (Objects.requireNonNull(asked.link()).isOver(now)) {
            throw new ConflictException("answer-link-expired");
        }
        return asked;
    }

    /** @throws ClosedException when somebody was first */
    void decide(Decision decision, Officer officer, Criteria criteria, Instant now) {
        mustBeInAssessment();
        var missing = casework().missing(criteria);
        if (!missing.isEmpty()) {
            throw new AssessmentIncompleteException(missing);
        }
        switch (decision) {
            case Decision.Admit(var reasons) -> {
                close(AdmissionStatus.ADMITTED, Outcome.decided(officer, reasons, now), now);
                registerEvent(new CollaborationAdmitted(state()));
            }
            case Decision.Reject(var reasons) -> {
                close(AdmissionStatus.REJECTED, Outcome.decided(officer, reasons, now), now);
                registerEvent(new AdmissionRejected(state()));
            }
        }
    }

    void withdraw(@Nullable String reason, Instant now) {
        mustBeOpen();
        close(AdmissionStatus.WITHDRAWN, Outcome.withdrawn(reason, now), now);
        registerEvent(new AdmissionWithdrawn(state()));
    }

    /** The organisation that came of it; what is known already stays. */
    void registeredAs(UUID organisation) {
        if (status == AdmissionStatus.ADMITTED && organisationId == null) {
            organisationId = organisation;
        }
    }

    /** The retention time is over: nobody is named any more, the decision stays. */
    void erasePersonalData() {
        if (status != AdmissionStatus.REJECTED && status != AdmissionStatus.WITHDRAWN) {
            throw new IllegalStateException("personal data of a request that is " + status);
        }
        outcome = outcome().withoutPersons(redaction());
        intake = intake.withoutContact();
        casework().eraseWords();
    }

    private void close(AdmissionStatus closed, Outcome how, Instant now) {
        status = closed;
        outcome = how;
        tell(casework().cancelInterview(now), now);
    }

    private void tell(Optional<Invitation> invitation, Instant now) {
        invitation.ifPresent(each -> registerEvent(new InterviewChanged(id, each, now)));
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

    /** Hibernate leaves a part out of which every column is empty. */
    private Casework casework() {
        if (casework == null) {
            casework = new Casework();
        }
        return casework;
    }

    private Redaction redaction() {
        var names = Stream.of(
                        contact().map(Contact::name),
                        Optional.ofNullable(outcome().decidedBy()))
                .flatMap(Optional::stream);
        return Redaction.of(Stream.concat(names, casework().assessors()).toList());
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
                casework().assessment(),
                casework().scores(),
                status == AdmissionStatus.RECEIVED ? List.of() : casework().missing(criteria),
                casework().informationRequests(),
                casework().handovers(),
                outcome(),
                organisationId);
    }

    AdmissionSummary summary(LocalDate today) {
        var state = state();
        var until = Stream.of(state.decidedOn(), state.withdrawnOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(today);
        return new AdmissionSummary(
                reference,
                state,
                intake.channel(),
                ChronoUnit.DAYS.between(state.receivedOn(), until),
                casework().assessor(),
                organisationId);
    }

    PublicDecision publicDecision() {
        var state = state();
        var reasons = outcome().reasons();
        return new PublicDecision(
                reference,
                state.candidate().name(),
                state.candidate().organisationType(),
                status,
                state.receivedOn(),
                Objects.requireNonNull(state.decidedOn()),
                reasons == null ? null : redaction().apply(reasons));
    }

    InformationRequest informationRequest(UUID informationRequestId) {
        return casework().question(informationRequestId);
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

    /** Empty when the retention time is over. */
    Optional<Contact> contact() {
        return Optional.ofNullable(intake.contact());
    }

    @Nullable
    String reasons() {
        return outcome().reasons();
    }

    long version() {
        return version == null ? 0 : version;
    }
}
