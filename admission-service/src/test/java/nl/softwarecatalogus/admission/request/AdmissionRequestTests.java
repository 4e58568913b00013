// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdmissionRequestTests {

    @Test
    void isReceivedOnTheDutchDay() {
        var justPastMidnight = Instant.parse("2026-11-24T23:30:00Z");

        var request = AdmissionRequest.receive("TA-1", Requests.intake(Requests.candidate()), justPastMidnight);

        assertThat(request.state().status()).isEqualTo(AdmissionStatus.RECEIVED);
        assertThat(request.state().receivedOn()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void admitsAfterAnAssessment() {
        var request = Requests.admitted();

        assertThat(request.state().status()).isEqualTo(AdmissionStatus.ADMITTED);
        assertThat(request.state().decidedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(request.details(Requests.CRITERIA).outcome().decidedBy()).isEqualTo("Fatima Beheer");
    }

    @Test
    void refusesToDecideBeforeAnAssessment() {
        var request = Requests.received();

        assertThatThrownBy(() -> admit(request))
                .isInstanceOf(ConflictException.class)
                .hasMessage("admission-request-received");
    }

    @Test
    void refusesToDecideOnHalfAnAssessment() {
        var request = Requests.received();
        request.assess(
                Requests.OFFICER,
                new Findings(null, " ", List.of(new Score("goals", 3))),
                Requests.CRITERIA,
                Requests.NOW);

        assertThat(request.details(Requests.CRITERIA).missing()).containsExactly("report", "identity");
        assertThatThrownBy(() -> admit(request)).isInstanceOf(AssessmentIncompleteException.class);
    }

    @Test
    void refusesToDecideWhileItWaitsForInformation() {
        var request = Requests.inAssessment();
        request.requestInformation("Wie?", Requests.NEXT_WEEK, Requests.NOW);

        assertThatThrownBy(() -> admit(request)).hasMessage("admission-request-information-requested");
    }

    @Test
    void goesOnWithTheAnswer() {
        var request = Requests.inAssessment();
        request.requestInformation("Wie?", Requests.NEXT_WEEK, Requests.NOW);
        var question = request.details(Requests.CRITERIA).informationRequests().getFirst();

        request.recordAnswer(question.informationRequestId(), "Zij.", Requests.NOW);

        assertThat(request.state().status()).isEqualTo(AdmissionStatus.IN_ASSESSMENT);
        assertThatThrownBy(() -> request.recordAnswer(question.informationRequestId(), "Hij.", Requests.NOW))
                .hasMessage("information-request-already-answered");
        assertThatThrownBy(() -> request.recordAnswer(UUID.randomUUID(), "Wij.", Requests.NOW))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void isTakenOnce() {
        var request = Requests.inAssessment();

        assertThatThrownBy(() -> request.assess(Requests.OFFICER, Requests.COMPLETE, Requests.CRITERIA, Requests.NOW))
                .hasMessage("assessment-already-started");
    }

    @Test
    void keepsItsAssessorWhenTheAssessmentIsRevised() {
        var request = Requests.inAssessment();
        var before = request.details(Requests.CRITERIA).assessment();
        assertThat(before).isNotNull();

        request.reviseAssessment(
                before.assessmentId(),
                new Findings(null, "Beter verslag.", List.of()),
                Requests.CRITERIA,
                Requests.NOW);

        var details = request.details(Requests.CRITERIA);
        assertThat(details.assessment()).isNotNull().isNotEqualTo(before);
        assertThat(details.assessment().assessor()).isEqualTo(Requests.OFFICER);
        assertThat(details.scores()).isEmpty();
    }

    static List<AdmissionRequest> closed() {
        var rejected = Requests.inAssessment();
        rejected.decide(new Decision.Reject("Te vroeg."), Requests.OFFICER, Requests.CRITERIA, Requests.NOW);
        var withdrawn = Requests.received();
        withdrawn.withdraw(null, Requests.NOW);
        return List.of(Requests.admitted(), rejected, withdrawn);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void refusesEverythingOnceItIsClosed(AdmissionRequest request) {
        var intake = Requests.intake(Requests.candidate());

        assertThatThrownBy(() -> admit(request)).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> request.withdraw(null, Requests.NOW)).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> request.revise(intake, Requests.NOW)).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> request.requestInformation("Wie?", Requests.NEXT_WEEK, Requests.NOW))
                .isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> request.assess(Requests.OFFICER, Requests.COMPLETE, Requests.CRITERIA, Requests.NOW))
                .isInstanceOf(ClosedException.class);
    }

    @Test
    void becomesOneOrganisationOnly() {
        var organisation = UUID.randomUUID();
        var request = Requests.admitted();
        request.registeredAs(organisation);
        request.registeredAs(UUID.randomUUID());
        var open = Requests.received();
        open.registeredAs(UUID.randomUUID());

        assertThat(request.details(Requests.CRITERIA).organisationId()).isEqualTo(organisation);
        assertThat(open.details(Requests.CRITERIA).organisationId()).isNull();
    }

    private static void admit(AdmissionRequest request) {
        request.decide(new Decision.Admit(null), Requests.OFFICER, Requests.CRITERIA, Requests.NOW);
    }
}
