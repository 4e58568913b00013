// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;

/** Which organisations go up in which, and from when on. */
public record MergerPlan(MergerKind kind, LocalDate effectiveOn, UUID targetId, List<UUID> sourceIds) {

    /** @throws InvalidInputException when an organisation would go up in itself */
    public MergerPlan {
        sourceIds = List.copyOf(sourceIds);
        if (sourceIds.contains(targetId)) {
            throw new InvalidInputException(new InvalidParam("sourceIds", "merger-target-among-sources"));
        }
    }

    List<UUID> organisationIds() {
        return Stream.concat(Stream.of(targetId), sourceIds.stream()).toList();
    }
}
