// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/** An organisation as other services may know it: no contact data, no free text. */
public record OrganisationState(
        UUID organisationId,
        String name,
        OrganisationType organisationType,
        OrganisationStatus status,
        @Nullable CollaborationKind collaborationKind,
        @Nullable String municipalityCode,
        @Nullable String kvkNumber,
        @Nullable String rsin,
        @Nullable String oin,
        @Nullable String tooiIdentifier,
        @Nullable String province,
        @Nullable String website,
        @Nullable UUID admissionRequestId,
        @Nullable UUID mergedIntoId) {}
