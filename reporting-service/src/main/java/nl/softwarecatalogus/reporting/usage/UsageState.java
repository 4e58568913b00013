// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.reporting.offering.OfferingReference;
import nl.softwarecatalogus.reporting.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/**
 * The part of a usage's events that is reported on.
 *
 * @param declaredBy the collaboration that declared it for its member; absent when the member did so itself
 */
public record UsageState(
        UUID usageId,
        @Nullable UUID usageDeclarationId,
        OfferingReference application,
        OrganisationReference member,
        @Nullable OrganisationReference declaredBy,
        String status,
        String phase,
        @Nullable LocalDate phaseSince,
        LocalDate startsOn,
        @Nullable String hosting,
        @Nullable List<ReferenceComponent> referenceComponents) {

    /** GEMMA's own id and name. */
    public record ReferenceComponent(String referenceComponentId, String name) {}

    List<ReferenceComponent> components() {
        return referenceComponents == null ? List.of() : referenceComponents;
    }
}
