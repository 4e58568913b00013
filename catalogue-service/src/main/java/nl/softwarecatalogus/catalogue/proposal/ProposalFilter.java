// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals are asked for; what is null does not matter. There is no filter by outcome: a count would tell it.
 *
 * @param organisationId a party; null is for VNG, who sees all
 */
public record ProposalFilter(
        @Nullable UUID organisationId,
        @Nullable Direction direction,
        @Nullable ProposalStatus status,
        @Nullable UUID applicationId) {

    /** As seen from that organisation. */
    public enum Direction {
        SENT,
        RECEIVED
    }
}
