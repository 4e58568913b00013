// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/** An organisation in a list: nothing in it that is not public once it is active. */
public record OrganisationSummary(
        UUID id,
        String name,
        OrganisationType organisationType,
        OrganisationStatus status,
        @Nullable String shortDescription,
        @Nullable String municipalityCode,
        @Nullable String province,
        @Nullable CollaborationKind collaborationKind,
        @Nullable String website) {}
