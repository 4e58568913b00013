// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What becomes of usages that a collaboration declared for a member that left.
 *
 * @param on the day of the settlement, the same however late it is heard of
 */
public record LeavingSettled(UUID collaborationId, UUID memberId, Map<UUID, Settlement> usages, LocalDate on) {

    public LeavingSettled {
        usages = Map.copyOf(usages);
    }

    Settlement of(Usage usage) {
        return Objects.requireNonNull(usages.get(usage.id()));
    }
}
