// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.organisation.messaging;

import java.util.UUID;
import nl.softwarecatalogus.admission.organisation.OrganisationStatus;
import org.jspecify.annotations.Nullable;

/** The part of an organisation's events that a second one would be recognised by. */
record OrganisationState(
        UUID organisationId,
        String name,
        OrganisationStatus status,
        @Nullable String kvkNumber,
        @Nullable String oin) {}
