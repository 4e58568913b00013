// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.catalogue.version.VersionReference;
import org.jspecify.annotations.Nullable;

/** Usage as the member, the collaboration and VNG see it; systems see part of it. */
public record UsageView(
        UUID id,
        @JsonIgnore long version,
        @Nullable UUID usageDeclarationId,
        OfferingReference application,
        OrganisationReference member,
        @Nullable OrganisationReference declaredBy,
        UsageStatus status,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        LocalDate startsOn,
        @Nullable CloudModel hosting,
        @Nullable LocalDate endsOn,
        @Nullable VersionReference applicationVersion,
        @Nullable Settlement settlement,
        @Nullable String disputeReason,
        @Nullable Instant disputedAt,
        List<ComponentReference> referenceComponents) {

    /** Without why somebody objected, and what was agreed on leaving. */
    UsageView forSystems() {
        return new UsageView(
                id,
                version,
                usageDeclarationId,
                application,
                member,
                declaredBy,
                status,
                phase,
                phaseSince,
                startsOn,
                hosting,
                endsOn,
                applicationVersion,
                null,
                null,
                null,
                referenceComponents);
    }

    UsageFacts facts() {
        return new UsageFacts(application, member, declaredBy, referenceComponents);
    }

    @Nullable
    UUID collaborationId() {
        return declaredBy == null ? null : declaredBy.organisationId();
    }
}
