// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/** What an intake must satisfy (DOMAIN 0.1). */
final class IntakeRules {

    private IntakeRules() {}

    /** @throws InvalidInputException naming every fault */
    static void refuseFaults(Intake intake, LocalDate today) {
        var faults = new ArrayList<InvalidParam>();
        var candidate = intake.candidate();
        checkType(faults, candidate);
        var identifiers = candidate.identifiers();
        check(faults, "kvkNumber", "kvk-number", identifiers.kvkNumber(), Identifiers::isKvkNumber);
        check(faults, "rsin", "rsin", identifiers.rsin(), Identifiers::isRsin);
        check(faults, "oin", "oin", identifiers.oin(), Identifiers::isOin);
        checkMunicipalities(faults, candidate.intendedMunicipalities());
        if (intake.contactedOn().isAfter(today)) {
            faults.add(new InvalidParam("contactedOn", "in-the-future"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    private static void checkType(List<InvalidParam> faults, Candidate candidate) {
        var type = candidate.organisationType();
        if (type != OrganisationType.COLLABORATION && type != OrganisationType.COMMUNITY) {
            faults.add(new InvalidParam("organisationType", "registered-without-admission"));
        }
        if (type == OrganisationType.COMMUNITY && candidate.collaborationKind() != null) {
            faults.add(new InvalidParam("collaborationKind", "only-for-a-collaboration"));
        }
        if (type == OrganisationType.COMMUNITY && candidate.legalBasis() != null) {
            faults.add(new InvalidParam("legalBasis", "only-for-a-collaboration"));
        }
    }

    private static void checkMunicipalities(List<InvalidParam> faults, List<String> codes) {
        var seen = new HashSet<String>();
        for (var place = 0; place < codes.size(); place++) {
            var field = "intendedMunicipalities[" + place + "]";
            if (!codes.get(place).matches("[0-9]{4}")) {
                faults.add(new InvalidParam(field, "municipality-code"));
            } else if (!seen.add(codes.get(place))) {
                faults.add(new InvalidParam(field, "municipality-twice"));
            }
        }
    }

    private static void check(
            List<InvalidParam> faults, String field, String rule, @Nullable String value, Predicate<String> valid) {
        if (value != null && !valid.test(value)) {
            faults.add(new InvalidParam(field, rule));
        }
    }
}
