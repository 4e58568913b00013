// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/**
 * Which offerings are asked for; what is null does not matter.
 *
 * @param servicedOfferingId the application around which the services are
 * @param outdatedReferences only what refers to concepts that the latest GEMMA release left out
 */
public record OfferingFilter(
        SearchText text,
        @Nullable OfferingKind kind,
        @Nullable OfferingStatus status,
        @Nullable UUID providerId,
        @Nullable String referenceComponentId,
        @Nullable UUID servicedOfferingId,
        boolean outdatedReferences) {

    public OfferingFilter {
        if (referenceComponentId != null && referenceComponentId.indexOf('\0') >= 0) {
            throw new InvalidInputException(new InvalidParam("referenceComponentId", "null-character"));
        }
    }

    /** Only what was asked, so that an index answers it. */
    String conditions() {
        return (text.isEmpty()
                        ? ""
                        : " AND (lower(offering.name) LIKE :part OR lower(offering.short_description) LIKE :part)")
                + (kind == null ? "" : " AND offering.kind = :kind")
                + (status == null ? "" : " AND offering.status = :status")
                + (providerId == null ? "" : " AND offering.provider_id = :provider")
                + (referenceComponentId == null
                        ? ""
                        : " AND offering.id IN (SELECT offering_id FROM offering_reference_component"
                                + " WHERE reference_component_id = :component)")
                + (servicedOfferingId == null
                        ? ""
                        : " AND offering.id IN (SELECT service_id FROM service_application"
                                + " WHERE application_id = :serviced)");
    }
}
