// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which shares are asked for; what is null does not matter.
 *
 * @param organisationId those of this one
 * @param collaborationId those with this one
 */
public record LandscapeShareFilter(
        @Nullable UUID organisationId,
        @Nullable UUID collaborationId,
        @Nullable ShareStatus status) {

    String condition() {
        return "WHERE true"
                + (organisationId == null ? "" : " AND share.organisation_id = :organisation")
                + (collaborationId == null ? "" : " AND share.collaboration_id = :collaboration")
                + (status == null ? "" : " AND share.status = :status");
    }
}
