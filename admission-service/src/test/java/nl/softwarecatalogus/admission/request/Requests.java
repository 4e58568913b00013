// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.softwarecatalogus.platform.identity.OrganisationType;

/** Admission requests to try rules on. */
final class Requests {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final Instant NEXT_WEEK = Instant.parse("2026-12-01T10:00:00Z");
    static final Criteria CRITERIA = new Criteria(List.of("identity", "goals"));
    static final Officer OFFICER = new Officer("subject", "Fatima Beheer");
    static final Findings COMPLETE =
            new Findings(null, "Verslag.", List.of(new Score("identity", 4), new Score("goals", 5)));

    private Requests() {}

    static Candidate candidate() {
        return candidate(OrganisationType.COLLABORATION, Identifiers.NONE, List.of("0014"));
    }

    static Candidate candidate(OrganisationType type, Identifiers identifiers, List<String> municipalities) {
        return new Candidate("Regio Noord", type, null, null, identifiers, municipalities);
    }

    static Intake intake(Candidate candidate) {
        var contact = new Contact("Anna Aanvrager", "anna@example.nl", null);
        return new Intake(candidate, contact, "Samen.", null, Channel.PHONE, LocalDate.of(2026, 11, 2));
    }

    static AdmissionRequest received() {
        return AdmissionRequest.receive("TA-2026-00001", intake(candidate()), NOW);
    }

    static AdmissionRequest inAssessment() {
        var request = received();
        request.assess(OFFICER, COMPLETE, CRITERIA, NOW);
        return request;
    }

    static AdmissionRequest admitted() {
        var request = inAssessment();
        request.decide(new Decision.Admit(null), OFFICER, CRITERIA, NOW);
        return request;
    }
}
