// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.organisation.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of an organisation's events that the catalogue needs. */
record OrganisationState(
        UUID organisationId,
        String name,
        String organisationType,
        String status,
        @Nullable UUID mergedIntoId) {}
