// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.organisation.messaging;

import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/** The part of an organisation's events that matters to memberships. */
record OrganisationState(
        UUID organisationId,
        String name,
        OrganisationType organisationType,
        OrganisationStatus status,
        @Nullable String province) {}
