// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates are asked for; null leaves a property free.
 *
 * @param memberOf only members of this collaboration, as regions work together in one
 */
public record CandidateFilter(
        @Nullable OrganisationType organisationType,
        @Nullable String province,
        @Nullable UUID memberOf,
        @Nullable Standing standing) {}
