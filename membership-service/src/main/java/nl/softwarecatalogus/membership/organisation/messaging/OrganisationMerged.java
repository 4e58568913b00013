// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.organisation.messaging;

import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.OrganisationType;

/** The part that matters to memberships of the event that tells an organisation has gone on in another. */
record OrganisationMerged(
        UUID organisationId,
        String name,
        OrganisationType organisationType,
        OrganisationStatus status,
        UUID mergedIntoId) {}
