// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that could be invited.
 *
 * @param province of a municipality, when known
 */
public record Candidate(
        UUID organisationId,
        String name,
        OrganisationType organisationType,
        @Nullable String province,
        Standing standing) {}
