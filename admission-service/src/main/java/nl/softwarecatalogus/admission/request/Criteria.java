// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What candidates are scored on.
 *
 * @param criteria codes in the order in which they are shown
 */
@ConfigurationProperties("softwarecatalogus.assessment")
public record Criteria(
        @DefaultValue({"identity", "goals", "usage", "governance"})
        List<String> criteria) {

    private static final String REPORT = "report";

    /** @throws InvalidInputException naming every score for a criterion that does not exist or was scored before */
    void refuseFaults(List<Score> scores) {
        var faults = new ArrayList<InvalidParam>();
        var seen = new HashSet<String>();
        for (var place = 0; place < scores.size(); place++) {
            var criterion = scores.get(place).criterion();
            var field = "scores[" + place + "].criterion";
            if (!criteria.contains(criterion)) {
                faults.add(new InvalidParam(field, "enum", String.join(", ", criteria)));
            } else if (!seen.add(criterion)) {
                faults.add(new InvalidParam(field, "scored-twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    /** What has to be filled in before anybody can decide. */
    List<String> missing(@Nullable String report, Set<String> scored) {
        var missing = new ArrayList<String>();
        if (report == null || report.isBlank()) {
            missing.add(REPORT);
        }
        criteria.stream().filter(criterion -> !scored.contains(criterion)).forEach(missing::add);
        return List.copyOf(missing);
    }
}
