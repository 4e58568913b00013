// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/** With whom an organisation shares its own landscape, as it, the collaboration concerned and VNG see it. */
public record LandscapeShareView(
        UUID id,
        @JsonIgnore long version,
        OrganisationReference organisation,
        Audience audience,
        @Nullable OrganisationReference collaboration,
        ShareStatus status,
        Instant sharedAt,
        @Nullable Instant endedAt) {

    @Nullable
    UUID collaborationId() {
        return collaboration == null ? null : collaboration.organisationId();
    }
}
