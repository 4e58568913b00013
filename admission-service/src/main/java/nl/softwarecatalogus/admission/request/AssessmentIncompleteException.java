// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.List;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;

/** Nobody decides on a candidate that has not been assessed in full. */
public class AssessmentIncompleteException extends ConflictException {

    AssessmentIncompleteException(List<String> missing) {
        super(
                missing.stream()
                        .map(each -> new Conflict(
                                each,
                                each,
                                each.equals("report") ? "assessment-without-report" : "criterion-not-scored"))
                        .toList(),
                "assessment-incomplete");
    }
}
