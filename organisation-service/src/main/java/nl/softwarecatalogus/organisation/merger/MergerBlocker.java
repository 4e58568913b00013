// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.Conflict;

/**
 * What a service wants settled first.
 *
 * @param subject the organisation or offering, by name
 */
public record MergerBlocker(String code, String subject) {

    private static final Set<String> EXPLAINED = Set.of("MEMBERSHIP_CYCLE", "OFFERING_NAME_TAKEN");

    /** What a newer service calls by a name that is new here stands in the way all the same. */
    Conflict conflict(UUID mergerId) {
        var explained = EXPLAINED.contains(code) ? code : "MERGER_BLOCKED";
        return new Conflict(
                mergerId.toString(), subject, explained.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
