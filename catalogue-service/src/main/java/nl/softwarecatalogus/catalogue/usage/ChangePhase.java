// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wish to bring several usages into the same phase. */
public record ChangePhase(
        List<UUID> usageIds, UsagePhase phase, @Nullable LocalDate phaseSince) {

    Set<UUID> ids() {
        return new LinkedHashSet<>(usageIds);
    }
}
