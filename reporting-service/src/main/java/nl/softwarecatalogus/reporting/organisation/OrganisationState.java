// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of an organisation's events that is reported on. */
public record OrganisationState(
        UUID organisationId,
        String name,
        String organisationType,
        String status,
        @Nullable UUID admissionRequestId) {

    OrganisationReference reference() {
        return new OrganisationReference(organisationId, name, organisationType);
    }
}
