// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who goes on for whom when organisations merge (herindeling, overname).
 *
 * @param sourceIds those that go on in the target
 * @param effectiveOn the first day on which only the target is left
 */
public record Succession(UUID targetId, Set<UUID> sourceIds, LocalDate effectiveOn) {

    public UUID successorOf(UUID organisationId) {
        return sourceIds.contains(organisationId) ? targetId : organisationId;
    }

    /** The target and the sources. */
    public Set<UUID> everybody() {
        var everybody = new HashSet<>(sourceIds);
        everybody.add(targetId);
        return everybody;
    }
}
