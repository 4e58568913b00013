// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/** Usage as other services may know it: no notes, no reasons. */
public record UsageState(
        UUID usageId,
        @Nullable UUID usageDeclarationId,
        OfferingReference application,
        OrganisationReference member,
        @Nullable OrganisationReference declaredBy,
        UsageStatus status,
        UsagePhase phase,
        @Nullable LocalDate phaseSince,
        LocalDate startsOn,
        @Nullable CloudModel hosting,
        List<ComponentReference> referenceComponents) {}
