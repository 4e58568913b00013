// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

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

/** Usage as another organisation's system sees it: without why somebody objected, and what was agreed on leaving. */
public record ListedUsage(
        UUID id,
        OfferingReference application,
        OrganisationReference member,
        @Nullable OrganisationReference declaredBy,
        UsageStatus status,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable CloudModel hosting,
        @Nullable VersionReference applicationVersion,
        List<ComponentReference> referenceComponents,
        Instant changedAt) {

    static ListedUsage of(UsageView usage, Instant changedAt) {
        return new ListedUsage(
                usage.id(),
                usage.application(),
                usage.member(),
                usage.declaredBy(),
                usage.status(),
                usage.phase(),
                usage.phaseSince(),
                usage.startsOn(),
                usage.endsOn(),
                usage.hosting(),
                usage.applicationVersion(),
                usage.referenceComponents(),
                changedAt);
    }
}
