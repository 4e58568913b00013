// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wish to record a contract, or to have it read so from now on.
 *
 * @param collaborationId the collaboration concerned, which sees the contract too
 */
public record RecordContract(@Nullable UUID collaborationId, Set<UUID> usageIds, ContractTerms terms) {

    public RecordContract {
        usageIds = Set.copyOf(usageIds);
    }
}
